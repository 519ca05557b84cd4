import { addDays, type Day, type Snapshot, type SnapshotRelationship } from '@weft/domain';
import { memo } from '../memo/memo.ts';
import { groupUnder, lookup } from '../snapshot/lookup.ts';
import { asAt } from './asAt.ts';
import { compare } from './compare.ts';

/** A day that is not as the day before it was, and in how many ways. */
export interface ChangeDay {
  day: Day;
  count: number;
}

interface Span {
  from: Day | null;
  to: Day | null;
}

/** The first day of something, and the day after its last. */
function turningDays({ from, to }: Span): Day[] {
  return [...(from === null ? [] : [from]), ...(to === null ? [] : [addDays(to, 1)])];
}

function postsOf({ holders }: SnapshotRelationship): string[] {
  return [...new Set(holders.flatMap(({ postId }) => postId ?? []))];
}

/** The relationships that may differ from the day before, by day: in large places those are few of all there are. */
function touchedByDay(snapshot: Snapshot): Map<Day, SnapshotRelationship[]> {
  const { appointments } = lookup(snapshot);
  return groupUnder(snapshot.relationships, (each) => {
    const held = postsOf(each).flatMap((post) => appointments.get(post) ?? []);
    return new Set([each, ...each.holders, ...held].flatMap(turningDays));
  });
}

/** The days up to today on which a relationship was gained, lost or changed, the earliest first. */
export const changeDays = memo((snapshot: Snapshot, today: Day): readonly ChangeDay[] => {
  const { appointments } = lookup(snapshot);
  return [...touchedByDay(snapshot)]
    .filter(([day]) => day <= today)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([day, relationships]) => {
      // Only what tells them apart: names are of no account to how many there are.
      const held = [...new Set(relationships.flatMap(postsOf))].flatMap((post) => appointments.get(post) ?? []);
      const few = { ...snapshot, organisations: [], posts: [], areas: [], placements: [], appointments: held, relationships };
      const count = compare(asAt(few, addDays(day, -1)), asAt(few, day)).length;
      return count === 0 ? [] : [{ day, count }];
    });
});
