import type { Id } from '@weft/domain';
import type { Joins } from './joined.ts';

interface Visit {
  id: Id;
  /** From whom it was come to; null where the walk began. */
  from: Id | null;
  left: Iterator<Id>;
  /** The parts that would hang on it alone. */
  parts: number;
}

/**
 * Into how many parts what hangs together through each organisation would fall without it; 0 when it would stay together. One walk over
 * all (Tarjan 1972, "Depth-first search and linear graph algorithms"), kept on a list rather than the stack, as ways may be long.
 */
export function splitsOf(joins: Joins): Map<Id, number> {
  const met = new Map<Id, number>();
  const lowest = new Map<Id, number>();
  const splits = new Map<Id, number>();
  const enter = (id: Id, from: Id | null): Visit => {
    met.set(id, met.size);
    lowest.set(id, met.size - 1);
    return { id, from, left: (joins.get(id) ?? new Set<Id>()).values(), parts: 0 };
  };
  const lower = (id: Id, to: number) => lowest.set(id, Math.min(lowest.get(id) ?? to, to));
  for (const start of joins.keys()) {
    if (met.has(start)) continue;
    const way = [enter(start, null)];
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const next = here.left.next();
      if (!next.done) {
        const seen = met.get(next.value);
        if (seen === undefined) way.push(enter(next.value, here.id));
        else if (next.value !== here.from) lower(here.id, seen);
        continue;
      }
      way.pop();
      const before = way.at(-1);
      // Besides the parts that hang on it there is the one it was come from.
      const parts = here.parts + (before ? 1 : 0);
      splits.set(here.id, parts > 1 ? parts : 0);
      if (!before) continue;
      const low = lowest.get(here.id) ?? 0;
      lower(before.id, low);
      if (low >= (met.get(before.id) ?? 0)) before.parts += 1;
    }
  }
  return splits;
}
