import type { Snapshot } from '@weft/domain';
import { type Clock, lookup, type Visible } from '@weft/network';

/** What a page that is taken away holds, for its script to find and filter in. */
export interface Held {
  snapshot: Snapshot;
  clock: Clock;
}

/** Whether the names of people go along, or their posts alone. */
export type Names = 'posts' | 'people';

/** A snapshot with nobody's name in it. */
export function withoutNames(snapshot: Snapshot): Snapshot {
  return { ...snapshot, appointments: snapshot.appointments.map((held) => ({ ...held, name: null })) };
}

/** No more than is looked at: a file that is handed on should not hold what its picture leaves out. */
export function cutDown({ snapshot, relationships, organisations }: Visible): Snapshot {
  const kept = new Set(organisations.map(({ id }) => id));
  for (const { holders } of relationships) for (const { organisationId } of holders) kept.add(organisationId);
  const posts = new Set(relationships.flatMap(({ holders }) => holders.flatMap(({ postId }) => postId ?? [])));
  const ties = new Set(relationships.map(({ id }) => id));
  const records = lookup(snapshot);
  return {
    ...snapshot,
    relationships: [...relationships],
    organisations: [...kept].flatMap((id) => records.organisations.get(id) ?? []),
    placements: snapshot.placements.filter(({ relationshipId }) => ties.has(relationshipId)),
    posts: snapshot.posts.filter(({ id }) => posts.has(id)),
    appointments: snapshot.appointments.filter(({ postId }) => posts.has(postId)),
  };
}
