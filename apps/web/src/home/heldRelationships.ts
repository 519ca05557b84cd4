import { covers, type Day, type Freshness, type Id, type Snapshot, type SnapshotRelationship } from '@weft/domain';

/** The relationships that wait to be confirmed: those that a post holds, and the others. Longest unconfirmed first. */
export function toConfirm(
  snapshot: Snapshot,
  freshness: ReadonlyMap<Id, Freshness>,
  postId: Id | null,
  today: Day,
): { mine: SnapshotRelationship[]; others: SnapshotRelationship[] } {
  const waiting = snapshot.relationships
    .filter(({ id, status }) => freshness.get(id) !== 'fresh' && status !== 'completed')
    .sort((a, b) => compareDays(a.confirmedOn, b.confirmedOn) || a.name.localeCompare(b.name, 'en-GB'));
  const isMine = ({ holders }: SnapshotRelationship) =>
    postId !== null && holders.some((holder) => holder.postId === postId && covers(holder, today));
  return { mine: waiting.filter(isMine), others: waiting.filter((relationship) => !isMine(relationship)) };
}

function compareDays(a: Day | null, b: Day | null): number {
  const [one, other] = [a ?? '', b ?? ''];
  return one === other ? 0 : one < other ? -1 : 1;
}

/** How many relationships a post holds on a day. */
export function heldBy(snapshot: Snapshot, postId: Id | null, today: Day): number {
  if (postId === null) return 0;
  return snapshot.relationships.filter(({ holders }) => holders.some((holder) => holder.postId === postId && covers(holder, today))).length;
}
