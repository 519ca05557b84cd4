import { type Appointment, appointmentSchema, type Id, type Person, type Post, personSchema, postSchema } from '@weft/domain';
import { tierFromTitle } from '../people/tier.ts';
import { given } from './organisationWords.ts';
import { type PeopleGround, placeOf } from './peopleGround.ts';
import type { About } from './personAbout.ts';
import type { PersonSaid } from './personRow.ts';
import { type Remark, remark } from './plan.ts';

/** The records that a row leaves. */
export interface Draft {
  post: Post | null;
  person: Person | null;
  held: Appointment | null;
}

/** The records that a row leaves once it is written, or what is wrong with them. */
export function draftOf(said: PersonSaid, about: About, ground: PeopleGround): { draft: Draft; remarks: Remark[] } {
  const remarks: Remark[] = [];
  const refuse = (issues: readonly { path: PropertyKey[]; message: string }[], columnOf: Readonly<Record<string, string>> = {}) => {
    for (const { path, message } of issues) remarks.push(remark(message, placeOf(columnOf[String(path[0])] ?? String(path[0]), ground)));
    return null;
  };
  const post = postSchema.nullable().safeParse(postOf(said, about, ground));
  const person = personSchema.nullable().safeParse(personOf(said, about, ground));
  const draft: Draft = {
    post: post.success ? post.data : refuse(post.error.issues, { title: 'post', contact: 'postContact', notes: 'postNotes' }),
    person: person.success ? person.data : refuse(person.error.issues),
    held: null,
  };
  if (draft.post === null || draft.person === null) return { draft, remarks };
  const held = appointmentSchema.safeParse(appointmentOf(said, about, draft.post.id, draft.person.id, ground));
  draft.held = held.success ? held.data : refuse(held.error.issues);
  return { draft, remarks };
}

const unimported = { provenance: [], originKey: null };

function fresh({ making }: PeopleGround) {
  return { id: making.newId(), workspaceId: making.workspaceId, version: 0 };
}

function postOf(
  { post: cell, tier, postContact, postNotes }: PersonSaid,
  { post, organisationId, isById }: About,
  ground: PeopleGround,
): object | null {
  const said = given({ tier, contact: postContact, notes: postNotes });
  if (post !== null) return { ...post.after, ...(isById && cell !== undefined ? { title: cell.text } : {}), ...said };
  if (organisationId === null || cell === undefined) return null;
  const side = ground.directory.byId(organisationId)?.after.side ?? 'other';
  const plain = { title: cell.text, tier: tierFromTitle(cell.text, side), contact: null, notes: null };
  return { ...fresh(ground), ...unimported, organisationId, ...plain, ...said };
}

function personOf({ name, contact, notes }: PersonSaid, { person, isById }: About, ground: PeopleGround): object | null {
  const said = given({ contact, notes });
  if (person !== null) return { ...person.after, ...(isById && name !== undefined ? { name: name.text } : {}), ...said };
  return name === undefined ? null : { ...fresh(ground), ...unimported, name: name.text, contact: null, notes: null, ...said };
}

function appointmentOf({ from, to }: PersonSaid, { held }: About, postId: Id, personId: Id, ground: PeopleGround): object {
  const was = held?.after ?? { ...fresh(ground), postId, personId, from: null, to: null, originKey: null };
  return { ...was, ...given({ from, to }) };
}
