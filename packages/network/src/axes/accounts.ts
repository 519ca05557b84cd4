import type { Account, Axis, Day, Id, Snapshot, SnapshotPlacement } from '@weft/domain';

/** Where each side sees a relationship; a side that has not placed it is left out. */
export type Accounts = Readonly<Partial<Record<Account, SnapshotPlacement>>>;

/** What the sides say of each relationship that either has placed. Given a day, only what was placed by then. */
export function accountsOf(snapshot: Snapshot, by: Day | null = null): ReadonlyMap<Id, Accounts> {
  const accounts = new Map<Id, Accounts>();
  for (const placement of snapshot.placements) {
    if (by !== null && placement.placedOn > by) continue;
    accounts.set(placement.relationshipId, { ...accounts.get(placement.relationshipId), [placement.side]: placement });
  }
  return accounts;
}

/** Where a placement stands on two axes; null unless it stands on both. */
export function scoresOn(placement: SnapshotPlacement | undefined, x: Axis, y: Axis): { x: number; y: number } | null {
  const [across, up] = [placement?.[x] ?? null, placement?.[y] ?? null];
  return across === null || up === null ? null : { x: across, y: up };
}

/** How many sides have placed each relationship on the axes: what the rings' sizes can tell. */
export function placedBy(snapshot: Snapshot): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const { relationshipId } of snapshot.placements) counts.set(relationshipId, (counts.get(relationshipId) ?? 0) + 1);
  return counts;
}
