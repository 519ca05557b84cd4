import { covers, type Day, parentOn, type Snapshot, type SnapshotOrganisation, type SnapshotRelationship } from '@weft/domain';
import { memo } from '../memo/memo.ts';
import { partOf } from './whole.ts';

/**
 * A workspace as its records say the world was on a day: what had begun and not ended, who kept it going, who was in which post, and what was part of what. What has no
 * dates is shown throughout, since nobody has said otherwise. That it was confirmed later says nothing of the day.
 */
export const asAt = memo(
  (snapshot: Snapshot, day: Day): Snapshot =>
    partOf(snapshot, {
      ...snapshot,
      organisations: whereOn(snapshot.organisations, day),
      relationships: snapshot.relationships.filter((each) => covers(each, day)).map((each) => then(each, day)),
      appointments: snapshot.appointments.filter((each) => covers(each, day)),
    }),
);

/** Each organisation as part of what it was part of on the day; the very same list when none had moved. */
function whereOn(organisations: SnapshotOrganisation[], day: Day): SnapshotOrganisation[] {
  if (organisations.every((each) => parentOn(each, day) === each.parentId)) return organisations;
  return organisations.map((each) => {
    const parentId = parentOn(each, day);
    return parentId === each.parentId ? each : { ...each, parentId };
  });
}

/** A snapshot whose organisations are part of what they are part of on a day, with everything else as it is: a move may be said before its day. */
export const partsOn = memo((snapshot: Snapshot, day: Day): Snapshot => {
  const organisations = whereOn(snapshot.organisations, day);
  return organisations === snapshot.organisations ? snapshot : { ...snapshot, organisations };
});

/** What is over by now was under way while it lasted; only what differs is a record of its own. */
function then(relationship: SnapshotRelationship, day: Day): SnapshotRelationship {
  const isHolding = (holder: SnapshotRelationship['holders'][number]) => covers(holder, day);
  const isUnchanged = relationship.holders.every(isHolding);
  const lasted = relationship.status === 'completed' && relationship.to !== null && day <= relationship.to;
  const later = relationship.confirmedOn !== null && relationship.confirmedOn > day;
  if (!lasted && !later && isUnchanged) return relationship;
  return {
    ...relationship,
    holders: relationship.holders.filter(isHolding),
    status: lasted ? 'active' : relationship.status,
    confirmedOn: later ? null : relationship.confirmedOn,
  };
}

/** Whether nobody has said when a relationship began or ended. */
export function isUndated({ from, to }: Pick<SnapshotRelationship, 'from' | 'to'>): boolean {
  return from === null && to === null;
}
