import { type Id, likeEnough, likeness, type Person } from '@weft/domain';
import { type Kept, type PeopleGround, plainPerson } from './peopleGround.ts';
import type { Candidate, ListRow } from './plan.ts';

/** Who is meant by a name in a row: somebody, nobody here yet (`kept` null), or one of several, of whom somebody has to say. */
export type PersonFound = { kept: Kept<Person> | null; why: string } | { ask: string; candidates: Candidate[] };

const mayBe = 'This may be one of those below. Is it?';

/**
 * Finds whom a name means. The same name is enough where they have a post at that organisation, or none anywhere; a namesake elsewhere, and a name
 * that is only like it at that very organisation, are asked about.
 * @param organisationId where the row says that they are; null when it does not.
 */
export function personFor(name: string, organisationId: Id | null, row: ListRow, ground: PeopleGround): PersonFound {
  const { people } = ground;
  if (row.match === 'new') return { kept: null, why: '' };
  const chosen = row.match === null ? undefined : chosenBy(row.match, ground);
  if (chosen !== undefined) return { kept: chosen, why: 'you chose them' };
  const same = people.under(plainPerson(name));
  const near = organisationId === null ? same : same.filter((each) => isNear(each, organisationId, ground));
  const [only, ...others] = near;
  if (only !== undefined && others.length === 0) return { kept: only, why: 'the name is the same' };
  if (same.length > 0)
    return { ask: mayBe, candidates: (near.length > 0 ? near : same).map((each) => candidate(each, 'has this name', ground)) };
  const alike = organisationId === null ? [] : alikeAt(name, organisationId, ground);
  if (alike.length === 0) return { kept: null, why: '' };
  return { ask: mayBe, candidates: alike.map((each) => candidate(each, 'has a name like it', ground)) };
}

function chosenBy(match: string, { people }: PeopleGround): Kept<Person> | undefined {
  const row = /^row (\d+)$/.exec(match)?.[1];
  return row === undefined ? people.byId(match) : [...people.all()].find((each) => each.before === null && each.row === Number(row));
}

/** Whether two names are like enough to be one person’s. */
export function isAlike(one: string, other: string): boolean {
  return likeness(plainPerson(one), plainPerson(other)) >= likeEnough;
}

function isNear(person: Kept<Person>, organisationId: Id, ground: PeopleGround): boolean {
  return ground.appointments.under(person.after.id).length === 0 || isAt(person, organisationId, ground);
}

/** Whether somebody has a post at an organisation, or had one. */
function isAt({ after }: Kept<Person>, organisationId: Id, { appointments, posts }: PeopleGround): boolean {
  return appointments.under(after.id).some((held) => posts.byId(held.after.postId)?.after.organisationId === organisationId);
}

function alikeAt(name: string, organisationId: Id, ground: PeopleGround): Kept<Person>[] {
  const alike = ground.names.alike(plainPerson(name)).map(({ of }) => of);
  return alike.filter((each) => isAt(each, organisationId, ground));
}

function candidate(kept: Kept<Person>, why: string, { appointments, posts, directory }: PeopleGround): Candidate {
  const { before, after, row } = kept;
  const [held] = appointments.under(after.id);
  const post = held && posts.byId(held.after.postId)?.after;
  const at = post && directory.byId(post.organisationId)?.after.name;
  const where = post === undefined ? '' : `, “${post.title}” at ${at}`;
  return {
    match: before === null ? `row ${row}` : after.id,
    name: after.name,
    why: `${before === null ? `stands in row ${row}` : 'is here already'}${where}, and ${why}`,
  };
}
