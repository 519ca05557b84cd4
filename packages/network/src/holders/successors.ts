import { type Day, type Id, type Snapshot, type SnapshotPost, type SnapshotRelationship, sideSchema } from '@weft/domain';
import { lookup, wholesOf } from '../snapshot/lookup.ts';
import { holdersOn } from './current.ts';

/** A post that could take a relationship over, and why, in words. */
export interface Suggested {
  post: SnapshotPost;
  reason: string;
}

/** How many are suggested: more is a list to search in. */
const most = 4;

/**
 * Who could take a relationship over from a post, likeliest first: its deputy on that side, who held it before, who else holds it, posts of
 * the same team, then of what the team is part of. Nobody of another side.
 */
export function suggestSuccessors(snapshot: Snapshot, relationship: SnapshotRelationship, postId: Id, day: Day): Suggested[] {
  const records = lookup(snapshot);
  const leaving = records.posts.get(postId);
  const side = relationship.holders.find((holder) => holder.postId === postId)?.side ?? sideSchema.enum.council;
  if (!leaving) return [];
  const now = holdersOn(relationship, day);
  const ofSide = relationship.holders.filter((holder) => holder.side === side);
  const above = wholesOf([leaving.organisationId], records);
  const at = (organisationId: Id) => snapshot.posts.filter((post) => post.organisationId === organisationId).map(({ id }) => id);
  const ranked: [readonly (Id | null)[], string][] = [
    [ofSide.filter((holder) => holder.role === 'deputy' && now.includes(holder)).map((holder) => holder.postId), 'Deputy now'],
    [ofSide.filter((holder) => holder.role === 'lead' && now.includes(holder)).map((holder) => holder.postId), 'Holds it too'],
    [ofSide.filter((holder) => !now.includes(holder)).map((holder) => holder.postId), 'Held it before'],
    [at(leaving.organisationId), 'Same team'],
    [[...above].filter((id) => id !== leaving.organisationId).flatMap(at), 'What the team is part of'],
  ];
  const found = new Map<Id, Suggested>();
  for (const [ids, reason] of ranked) {
    for (const id of ids) {
      const post = id === null || id === postId || found.has(id) ? undefined : records.posts.get(id);
      if (post) found.set(post.id, { post, reason });
    }
  }
  return [...found.values()].slice(0, most);
}
