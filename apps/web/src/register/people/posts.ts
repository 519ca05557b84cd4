import {
  covers,
  type Day,
  type Id,
  type Snapshot,
  type SnapshotAppointment,
  type SnapshotPost,
  type SnapshotRelationship,
} from '@weft/domain';

/** Somebody's time in a post. */
export type Held = SnapshotAppointment;

/** A post, the organisation it is at, and who is and was in it. */
export interface PostFacts {
  post: SnapshotPost;
  organisation: string;
  /** Those in it on the day, the longest there first. */
  now: Held[];
  /** Everybody else: before, or yet to come. */
  other: Held[];
  /** The relationships that it keeps going on the day. */
  keeps: SnapshotRelationship[];
}

const byTitle = new Intl.Collator('en-GB', { numeric: true });

/** Every post of a snapshot as it stands on a day, by organisation and title. */
export function postFacts(snapshot: Snapshot, day: Day): PostFacts[] {
  const organisations = new Map(snapshot.organisations.map(({ id, name }) => [id, name]));
  const held = new Map<Id, Held[]>();
  for (const each of snapshot.appointments) held.set(each.postId, [...(held.get(each.postId) ?? []), each]);
  const kept = relationshipsByPost(snapshot, day);
  return snapshot.posts
    .map((post) => {
      const all = held.get(post.id) ?? [];
      return {
        post,
        organisation: organisations.get(post.organisationId) ?? '',
        now: all.filter((each) => covers(each, day)).sort(byFirstDay),
        other: all
          .filter((each) => !covers(each, day))
          .sort(byFirstDay)
          .reverse(),
        keeps: kept.get(post.id) ?? [],
      };
    })
    .sort((a, b) => byTitle.compare(a.organisation, b.organisation) || byTitle.compare(a.post.title, b.post.title));
}

function byFirstDay(a: Held, b: Held): number {
  return (a.from ?? '') < (b.from ?? '') ? -1 : 1;
}

function relationshipsByPost(snapshot: Snapshot, day: Day): Map<Id, SnapshotRelationship[]> {
  const kept = new Map<Id, SnapshotRelationship[]>();
  for (const relationship of snapshot.relationships) {
    const posts = new Set(relationship.holders.flatMap((holder) => (holder.postId !== null && covers(holder, day) ? [holder.postId] : [])));
    for (const post of posts) kept.set(post, [...(kept.get(post) ?? []), relationship]);
  }
  return kept;
}

/** Times in a post, the latest first. */
export function latestFirst<T extends { from: Day | null }>(appointments: readonly T[]): T[] {
  return [...appointments].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1));
}

/** Who is in a post, in words; null when it is vacant or when names are not for this member. */
export function namesNow(facts: Pick<PostFacts, 'now'>): string | null {
  const names = facts.now.flatMap(({ name }) => (name === null ? [] : [name]));
  return names.length === 0 ? null : new Intl.ListFormat('en-GB').format(names);
}

/** A person and the posts they hold and held. */
export interface PersonFacts {
  id: Id;
  name: string;
  now: PostFacts[];
  before: PostFacts[];
}

/** The people that a snapshot names, by name, with what they hold on its day. */
export function peopleOf(posts: readonly PostFacts[]): PersonFacts[] {
  const people = new Map<Id, PersonFacts>();
  const add = (held: Held, facts: PostFacts, when: 'now' | 'before') => {
    if (held.name === null) return;
    const person = people.get(held.personId) ?? { id: held.personId, name: held.name, now: [], before: [] };
    person[when].push(facts);
    people.set(held.personId, person);
  };
  for (const facts of posts) {
    for (const held of facts.now) add(held, facts, 'now');
    for (const held of facts.other) add(held, facts, 'before');
  }
  return [...people.values()].sort((a, b) => byTitle.compare(a.name, b.name));
}
