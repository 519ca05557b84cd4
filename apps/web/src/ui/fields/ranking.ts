import uFuzzy from '@leeoniya/ufuzzy';
import { plainText } from './matching.ts';

/** What items are found by. */
export interface Findable<T> {
  /** How well one answers a query: more is better, 0 not at all. */
  score: (item: T, query: string) => number;
  /** All the words it has, in one text. */
  words: (item: T) => string;
}

/** A query shorter than this could be meant for anything. */
const leastForSlips = 4;
/** In each word one letter may be wrong, missing, too many, or swapped with the next; never the first. */
const withSlips = new uFuzzy({ intraMode: 1 });
/** So many words are tried in any order. */
const mostReordered = 4;

/**
 * Items that answer the query, best first and otherwise in their own order. When none does, those that would with one letter put right in each
 * of its words: a name half remembered is found, and what is typed rightly is never mixed with what only looks like it.
 */
export function ranked<T>(items: readonly T[], query: string, { score, words }: Findable<T>, most = Number.POSITIVE_INFINITY): T[] {
  // There are few scores and may be many items: put by score, they need no sorting.
  const byScore = new Map<number, T[]>();
  for (const item of items) {
    const reached = score(item, query);
    if (reached === 0) continue;
    const alike = byScore.get(reached);
    if (alike === undefined) byScore.set(reached, [item]);
    else if (alike.length < most) alike.push(item);
  }
  if (byScore.size === 0) return nearly(items, query, words).slice(0, most);
  const scores = [...byScore.keys()].sort((a, b) => b - a);
  return scores.flatMap((reached) => byScore.get(reached) ?? []).slice(0, most);
}

function nearly<T>(items: readonly T[], query: string, words: (item: T) => string): T[] {
  const wanted = plainText(query);
  if (wanted.length < leastForSlips || !/[a-z]/.test(wanted)) return [];
  const [found, , order] = withSlips.search(
    items.map((item) => plainText(words(item))),
    wanted,
    mostReordered,
  );
  const inOrder = order && found ? order.map((at) => found[at]) : (found ?? []);
  return inOrder.flatMap((at) => (at === undefined ? [] : (items[at] ?? [])));
}
