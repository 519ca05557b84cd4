import type { Appointment, Organisation, Person, Post } from '@weft/domain';
import type { Directory } from './directory.ts';
import { nameFor } from './references.ts';

/** Who and what a list of people is written from. */
export interface PeopleRecords {
  organisations: readonly Organisation[];
  posts: readonly Post[];
  people: readonly Person[];
  appointments: readonly Appointment[];
}

interface Line {
  post: Post | null;
  person: Person | null;
  held: Appointment | null;
}

/**
 * The cells of a list of people by their fields: a row for everybody in a post and everybody who was, one for each post that nobody ever had, and one
 * for whoever has no post. The id of a row is that of what it is about.
 */
export function peopleCells(
  { organisations, posts, people, appointments }: PeopleRecords,
  directory: Directory,
): ReadonlyMap<string, string>[] {
  const personBy = new Map(people.map((each) => [each.id, each]));
  const heldBy = new Map(posts.map(({ id }): [string, Appointment[]] => [id, []]));
  for (const each of appointments) heldBy.get(each.postId)?.push(each);
  const withPost = new Set(appointments.map(({ personId }) => personId));
  const order = new Map(organisations.map(({ id }, at) => [id, at]));
  const place = ({ organisationId }: Post) => order.get(organisationId) ?? order.size;
  const sorted = [...posts].sort((one, other) => place(one) - place(other) || one.title.localeCompare(other.title, 'en-GB'));
  const ofPosts = sorted.flatMap((post): Line[] => {
    const held = heldBy.get(post.id) ?? [];
    if (held.length === 0) return [{ post, person: null, held: null }];
    return held.map((each) => ({ post, person: personBy.get(each.personId) ?? null, held: each }));
  });
  const alone = people.filter(({ id }) => !withPost.has(id)).map((person): Line => ({ post: null, person, held: null }));
  return [...ofPosts, ...alone].map((line) => cellsOf(line, directory));
}

function cellsOf({ post, person, held }: Line, directory: Directory): ReadonlyMap<string, string> {
  const organisation = post === null ? undefined : directory.byId(post.organisationId)?.after;
  return new Map([
    ['name', person?.name ?? ''],
    ['post', post?.title ?? ''],
    ['organisation', organisation === undefined ? '' : nameFor(organisation, directory)],
    ['tier', post?.tier ?? ''],
    ['from', held?.from ?? ''],
    ['to', held?.to ?? ''],
    ['contact', person?.contact ?? ''],
    ['postContact', post?.contact ?? ''],
    ['notes', person?.notes ?? ''],
    ['postNotes', post?.notes ?? ''],
    ['id', (held ?? person ?? post)?.id ?? ''],
  ]);
}
