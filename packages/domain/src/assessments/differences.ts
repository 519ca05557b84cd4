import type { Assessment, AssessmentAccount, Scores } from './assessment.ts';
import { type ScoredItem, scoredItems } from './items.ts';

/** Where two accounts scored an item differently. `by` is how far apart they are, from 1 to 4. */
export interface ScoreDifference {
  item: ScoredItem;
  one: number;
  other: number;
  by: number;
}

/** What two accounts see differently, item by item in the order asked; what either left open is no difference. Never averaged. */
export function scoreDifferences(one: Scores, other: Scores): ScoreDifference[] {
  return scoredItems.flatMap((item) => {
    const [first, second] = [one[item], other[item]];
    if (first === undefined || second === undefined || first === second) return [];
    return [{ item, one: first, other: second, by: Math.abs(first - second) }];
  });
}

/** The latest first: by the day, then by which was written down later. */
export function byLatest(one: Pick<Assessment, 'assessedOn' | 'id'>, other: Pick<Assessment, 'assessedOn' | 'id'>): number {
  return other.assessedOn.localeCompare(one.assessedOn) || other.id.localeCompare(one.id);
}

/** The latest assessment of each account that has one. */
export function latestOfEach(assessments: readonly Assessment[]): ReadonlyMap<AssessmentAccount, Assessment> {
  const found = new Map<AssessmentAccount, Assessment>();
  for (const assessment of [...assessments].sort(byLatest)) if (!found.has(assessment.account)) found.set(assessment.account, assessment);
  return found;
}
