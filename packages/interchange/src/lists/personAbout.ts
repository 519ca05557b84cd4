import { type Appointment, covers, type Id, type Person, type Post, plainName } from '@weft/domain';
import type { Listed } from './directory.ts';
import { type Kept, type PeopleGround, placeOf, plainPerson, titleKey } from './peopleGround.ts';
import { isAlike, personFor } from './personMatch.ts';
import type { PersonSaid } from './personRow.ts';
import { type Candidate, type ListRow, type Remark, remark } from './plan.ts';
import { partyOf } from './relationshipParties.ts';

/** What a row is about, once that is known. */
export interface About {
  post: Kept<Post> | null;
  person: Kept<Person> | null;
  held: Kept<Appointment> | null;
  /** Where a new post goes; null when the row has no post or it is here already. */
  organisationId: Id | null;
  /** Organisations that come with it. */
  added: Listed[];
  /** Why it was taken for that person, or that post. */
  why: string;
  /** Taken for it by its id, so that what it says of names counts. */
  isById: boolean;
}

/** What somebody has to mend, or to say. */
export interface Asked {
  wrong: Remark[];
  candidates: Candidate[];
}

const asking = (text: string, column: number | null, candidates: Candidate[] = []): Asked => ({
  wrong: [remark(text, column)],
  candidates,
});

/** What a row is about: by its Weft id, or by the names in it. */
export function aboutOf(row: ListRow, said: PersonSaid, ground: PeopleGround): About | Asked {
  const known = said.id === undefined ? undefined : byId(said.id, ground);
  if (known?.held) {
    const stays = stillOf(row, said, known, ground);
    if (stays !== null) return stays;
  }
  if (said.name === undefined && said.post === undefined) return asking('It has neither a name nor a post.', placeOf('name', ground));
  const place = placeIn(said, known, ground);
  if ('wrong' in place) return place;
  const { post, organisationId, added } = place;
  const at = post?.after.organisationId ?? organisationId;
  const about = { post, person: null, held: null, organisationId, added, why: 'the post is the same', isById: known?.post !== undefined };
  if (said.name === undefined) return about;
  if (known?.person && !known.held) return { ...about, person: known.person, why: hasId, isById: true };
  const found = personFor(said.name.text, at, row, ground);
  if ('ask' in found) return asking(found.ask, null, found.candidates);
  const held = post && found.kept ? heldBy(found.kept, post, said, ground) : null;
  return { ...about, person: found.kept, held, why: found.why, isById: false };
}

const hasId = 'the Weft id is the same';

type Known = { held?: Kept<Appointment>; person?: Kept<Person> | undefined; post?: Kept<Post> | undefined };

/** What an id in Weft names: somebody in a post, a person or a post. */
function byId(id: Id, { appointments, people, posts }: PeopleGround): Known {
  const held = appointments.byId(id);
  if (held === undefined) return { person: people.byId(id), post: posts.byId(id) };
  return { held, person: people.byId(held.after.personId), post: posts.byId(held.after.postId) };
}

/** A row that says of itself whose place it is: about that still, or to be asked about; null when somebody else has taken the place. */
function stillOf(row: ListRow, said: PersonSaid, { held, person, post }: Known, ground: PeopleGround): About | Asked | null {
  if (held === undefined || person === undefined || post === undefined) return null;
  const elsewhere = said.organisation === undefined ? null : partyOf(said.organisation, ground);
  const moves = elsewhere !== null && elsewhere.ask === null && elsewhere.id !== post.after.organisationId;
  if (moves || (said.post !== undefined && plainName(said.post.text) !== plainName(post.after.title))) {
    const text = `This row is about “${post.after.title}”. Change what a post is called on its page; for another post, leave the Weft id empty.`;
    return asking(text, placeOf(moves ? 'organisation' : 'post', ground));
  }
  const isOther = said.name !== undefined && !isAlike(said.name.text, person.after.name);
  if (isOther && row.match === 'new') return null;
  if (isOther && row.match !== person.after.id) {
    const why = 'stood in this row; their name would be changed';
    const { id, name } = person.after;
    return asking(`This row was about “${name}”. Is it still?`, null, [{ match: id, name, why }]);
  }
  return { post, person, held, organisationId: null, added: [], why: hasId, isById: true };
}

/** The post that a row names, or where a new one goes. */
function placeIn(
  said: PersonSaid,
  known: Known | undefined,
  ground: PeopleGround,
): Pick<About, 'post' | 'organisationId' | 'added'> | Asked {
  if (known?.post) return { post: known.post, organisationId: null, added: [] };
  const { post: cell, organisation } = said;
  if (organisation === undefined) {
    if (cell === undefined) return { post: null, organisationId: null, added: [] };
    const [only, ...others] = ground.posts.under(titleKey(cell.text));
    if (only !== undefined && others.length === 0) return { post: only, organisationId: null, added: [] };
    return asking(`Say at which organisation “${cell.text}” is.`, placeOf('organisation', ground) ?? cell.column);
  }
  if (cell === undefined)
    return asking(`Say which post they have at “${organisation.name}”: people are known by their posts.`, placeOf('post', ground));
  const party = partyOf(organisation, ground);
  if (party.ask !== null) return { wrong: party.ask, candidates: [] };
  const titled = ground.posts.under(titleKey(cell.text, party.id));
  const post = titled.find((each) => isHeldBy(each, said, ground)) ?? titled[0] ?? null;
  return { post, organisationId: post === null ? party.id : null, added: party.adds === null ? [] : [party.adds] };
}

function isHeldBy({ after }: Kept<Post>, { name }: PersonSaid, { appointments, people }: PeopleGround): boolean {
  if (name === undefined) return false;
  const plain = plainPerson(name.text);
  return appointments.under(after.id).some((held) => plainPerson(people.byId(held.after.personId)?.after.name ?? '') === plain);
}

/** When this person has this post, as far as it is the time that a row speaks of. */
function heldBy(person: Kept<Person>, post: Kept<Post>, { from }: PersonSaid, { appointments }: PeopleGround): Kept<Appointment> | null {
  const held = appointments.under(post.after.id).filter(({ after }) => after.personId === person.after.id);
  const begun = held.find(({ after }) => from !== undefined && after.from === from);
  const open = held.find(({ after }) => after.to === null || (from !== undefined && covers(after, from)));
  return begun ?? open ?? (from === undefined ? (held.at(-1) ?? null) : null);
}
