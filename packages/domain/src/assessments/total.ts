import type { Scores } from './assessment.ts';
import type { Band } from './form.ts';
import { type ScoredItem, scoredItems } from './items.ts';

/** The sum of the scores given, how many of how many items have one, and whether all do. */
export interface Total {
  total: number;
  answered: number;
  items: number;
  isComplete: boolean;
}

/** What the scores come to, over all fifteen items unless only some are asked for. */
export function totalOf(scores: Scores, among: readonly ScoredItem[] = scoredItems): Total {
  const given = among.flatMap((item) => scores[item] ?? []);
  const total = given.reduce((sum, score) => sum + score, 0);
  return { total, answered: given.length, items: among.length, isComplete: given.length === among.length };
}

/** The band of the total; null until all fifteen items have a score, since a total of fewer says nothing of the whole. Source: the toolkit. */
export function bandOf(scores: Scores, bands: readonly Band[]): Band | null {
  const { total, isComplete } = totalOf(scores);
  return isComplete ? (bands.find(({ min, max }) => total >= min && total <= max) ?? null) : null;
}

/** The total in words: "52 of 75", or "23 so far, 9 of 15 answered, not complete". */
export function totalWords(scores: Scores, among: readonly ScoredItem[] = scoredItems): string {
  const { total, answered, items, isComplete } = totalOf(scores, among);
  return isComplete ? `${total} of ${items * 5}` : `${total} so far, ${answered} of ${items} answered, not complete`;
}
