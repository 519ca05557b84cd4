import type { AnyRecord, Appointment, Day, Id, Organisation, Person, Post } from '@weft/domain';
import { createNameIndex, type NameIndex, plainName } from '@weft/domain';
import { createDirectory, type Directory } from './directory.ts';
import type { Making } from './plan.ts';

/** What a list of people and posts is held against. */
export interface PeopleHere {
  organisations: readonly Organisation[];
  posts: readonly Post[];
  people: readonly Person[];
  appointments: readonly Appointment[];
  headings: readonly string[];
}

/** A record while a list is gone through: as it is here now, if it is, and as the list leaves it. */
export interface Kept<R extends AnyRecord> {
  before: R | null;
  after: R;
  /** The row that first spoke of it; null while none has. */
  row: number | null;
}

/** Records of one kind by their ids, and by what they belong to. */
export interface Shelf<R extends AnyRecord> {
  all(): Iterable<Kept<R>>;
  byId(id: Id): Kept<R> | undefined;
  under(key: string): readonly Kept<R>[];
  add(record: R, row: number): Kept<R>;
}

function shelfOf<R extends AnyRecord>(
  existing: readonly R[],
  keysOf: (record: R) => readonly string[],
  hear: (kept: Kept<R>) => void = () => {},
): Shelf<R> {
  const ids = new Map<Id, Kept<R>>();
  const keys = new Map<string, Kept<R>[]>();
  const put = (kept: Kept<R>): Kept<R> => {
    ids.set(kept.after.id, kept);
    hear(kept);
    for (const key of keysOf(kept.after)) {
      const under = keys.get(key);
      if (under) under.push(kept);
      else keys.set(key, [kept]);
    }
    return kept;
  };
  for (const record of existing) put({ before: record, after: record, row: null });
  return {
    all: () => ids.values(),
    byId: (id) => ids.get(id),
    under: (key) => keys.get(key) ?? [],
    add: (record, row) => put({ before: null, after: record, row }),
  };
}

/** What is at hand while a list of people is gone through. */
export interface PeopleGround {
  directory: Directory;
  /** Under their title, alone and at their organisation. */
  posts: Shelf<Post>;
  /** Under their name, as names are compared. */
  people: Shelf<Person>;
  /** Under their post, and under their person. */
  appointments: Shelf<Appointment>;
  /** Finds people by names like theirs. */
  names: NameIndex<Kept<Person>>;
  making: Making;
  columns: readonly (string | null)[];
  today: Day;
}

export function peopleGround(here: PeopleHere, columns: readonly (string | null)[], making: Making): PeopleGround {
  const names = createNameIndex<Kept<Person>>();
  return {
    directory: createDirectory(here.organisations),
    posts: shelfOf(here.posts, (post) => [titleKey(post.title), titleKey(post.title, post.organisationId)]),
    people: shelfOf(
      here.people,
      ({ name }) => [plainPerson(name)],
      (kept) => names.add(plainPerson(kept.after.name), kept),
    ),
    names,
    appointments: shelfOf(here.appointments, ({ postId, personId }) => [postId, personId]),
    making,
    columns,
    today: making.today,
  };
}

/** What posts are found by: what they are called, anywhere or at one organisation. */
export function titleKey(title: string, organisationId: Id | null = null): string {
  return `${organisationId ?? 'anywhere'} ${plainName(title)}`;
}

const forms = new Set('cllr councillor dr mr mrs ms miss mx rev revd prof professor sir dame'.split(' '));

/** The name of a person as such names are compared: without how they are addressed, and in any order, as in “Thorne, Ada”. */
export function plainPerson(name: string): string {
  const words = plainName(name).split(' ');
  const kept = words.filter((word) => !forms.has(word));
  return (kept.length === 0 ? words : kept).sort().join(' ');
}

/** Where the column of a field stands; null when there is none. */
export function placeOf(key: string, { columns }: PeopleGround): number | null {
  const at = columns.indexOf(key);
  return at < 0 ? null : at;
}
