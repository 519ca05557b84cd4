import type { Day, Snapshot } from '@weft/domain';
import type { Visible } from '../filter/apply.ts';
import type { Clock } from '../filter/clock.ts';
import type { Filter } from '../filter/filter.ts';
import { memo } from '../memo/memo.ts';
import { groupUnder, lookup, participantsOf } from '../snapshot/lookup.ts';
import { compare } from './compare.ts';
import { visibleOn } from './visibleOn.ts';
import { partOf } from './whole.ts';

/** Two days drawn at once: what the filter leaves of the later look, and of what was there before and is no longer, as it was then. */
function joined(after: Visible, before: Visible): Visible {
  const still = lookup(after.snapshot).relationships;
  const found = groupUnder(compare(before.snapshot, after.snapshot), ({ id }) => [id]);
  if (found.size === 0) return after;
  const lost = before.relationships.filter(({ id }) => !still.has(id));
  const freshness = new Map(after.freshness);
  for (const { id } of lost) freshness.set(id, before.freshness.get(id) ?? 'stale');
  const here = new Set(after.organisations.map(({ id }) => id));
  const there = new Set(lost.flatMap(participantsOf));
  const gone = before.organisations.filter(({ id }) => there.has(id) && !here.has(id));
  return {
    ...after,
    snapshot: partOf(after.snapshot, { ...after.snapshot, relationships: [...after.snapshot.relationships, ...lost] }),
    relationships: [...after.relationships, ...lost],
    organisations: [...after.organisations, ...gone],
    freshness,
    turns: new Map([...found].map(([id, turns]) => [id, turns.map(({ turn }) => turn)])),
  };
}

/**
 * What there is to draw of a workspace on a day compared with another: everything there on the day, as on that day, and what was lost since
 * the other, as it was then; each with what became of it. All of it stands where it stands on every day. `earlier` is the same place with
 * types and levels as they were on record on the other day.
 */
export const bothDays = memo(
  (snapshot: Snapshot, filter: Filter, clock: Clock, since: Day, earlier: Snapshot = snapshot): Visible =>
    joined(visibleOn(snapshot, filter, clock), visibleOn(earlier, filter, { ...clock, today: since })),
);
