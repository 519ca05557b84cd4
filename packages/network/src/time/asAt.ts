import { covers, type Day, type Snapshot, type SnapshotRelationship } from '@weft/domain';
import { memo } from '../memo/memo.ts';
import { partOf } from './whole.ts';

/**
 * A workspace as its records say the world was on a day: what had begun and not ended, who kept it going, who was in which post. What has no
 * dates is shown throughout, since nobody has said otherwise. That it was confirmed later says nothing of the day.
 */
export const asAt = memo(
  (snapshot: Snapshot, day: Day): Snapshot =>
    partOf(snapshot, {
      ...snapshot,
      relationships: snapshot.relationships.filter((each) => covers(each, day)).map((each) => then(each, day)),
      appointments: snapshot.appointments.filter((each) => covers(each, day)),
    }),
);

/** What is over by now was under way while it lasted; only what differs is a record of its own. */
function then(relationship: SnapshotRelationship, day: Day): SnapshotRelationship {
  const holders = relationship.holders.filter((holder) => covers(holder, day));
  const lasted = relationship.status === 'completed' && relationship.to !== null && day <= relationship.to;
  const later = relationship.confirmedOn !== null && relationship.confirmedOn > day;
  if (!lasted && !later && holders.length === relationship.holders.length) return relationship;
  return {
    ...relationship,
    holders,
    status: lasted ? 'active' : relationship.status,
    confirmedOn: later ? null : relationship.confirmedOn,
  };
}

/** Whether nobody has said when a relationship began or ended. */
export function isUndated({ from, to }: Pick<SnapshotRelationship, 'from' | 'to'>): boolean {
  return from === null && to === null;
}
