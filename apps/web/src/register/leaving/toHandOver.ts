import { covers, type Day, holdsAfter, type Id, type Snapshot, type SnapshotRelationship } from '@weft/domain';
import { type Suggested, suggestSuccessors } from '@weft/network';
import type { PostFacts } from '../people/posts.ts';

/** One relationship that a post holds beyond its last day, and who could take it over. */
export interface ToHandOver {
  relationship: SnapshotRelationship;
  suggested: readonly Suggested[];
}

/** What a post holds beyond its last day, by name; what is over is left out. */
export function toHandOver(snapshot: Snapshot, postId: Id, lastDay: Day): ToHandOver[] {
  return snapshot.relationships
    .filter(({ status, holders }) => status !== 'completed' && holders.some((holder) => holdsAfter(holder, postId, lastDay)))
    .map((relationship) => ({ relationship, suggested: suggestSuccessors(snapshot, relationship, postId, lastDay) }))
    .sort((a, b) => a.relationship.name.localeCompare(b.relationship.name, 'en-GB'));
}

/** Who takes what over: what somebody chose (null: it stays with the post), else whoever holds it already, as deputy or beside them. */
export function successorOf({ relationship, suggested }: ToHandOver, chosen: ReadonlyMap<Id, Id | null>, day: Day): Id | null {
  const choice = chosen.get(relationship.id);
  if (choice !== undefined) return choice;
  const [first] = suggested;
  return first && relationship.holders.some((holder) => holder.postId === first.post.id && covers(holder, day)) ? first.post.id : null;
}

/** The last day in a post as far as it is known: when those in it leave or what it holds ends, if that is still to come; else today. */
export function knownLastDay({ post, now, keeps }: PostFacts, today: Day): Day {
  const ends = [...now, ...keeps.flatMap(({ holders }) => holders.filter(({ postId }) => postId === post.id))].map(({ to }) => to);
  return ends.reduce<Day>((latest, to) => (to !== null && to > latest ? to : latest), today);
}
