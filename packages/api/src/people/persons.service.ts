import { readRecords } from '@weft/db';
import { type ChangeItem, type Id, refuseUnlessCan } from '@weft/domain';
import { act, changing, type Done, fresh, madeHere, making, mustRead, mustReadAt, removing, valid } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import type { AppointmentInput, AppointmentPatch, PersonInput, PersonPatch } from './people.schema.ts';

// Summaries stand in the change log, which members without the right to names read too: so they name posts, never people.

/** Adds a person. */
export async function createPerson(ctx: ActingContext, input: PersonInput): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'person.write', ctx.actor);
  const person = valid('person', { ...madeHere, ...input, ...fresh(ctx) });
  return act(ctx, { id: person.id, summary: 'Added a person', items: [making('person', person)] });
}

/** Changes the fields given. */
export async function updatePerson(ctx: ActingContext, asked: { id: Id; version: number; data: PersonPatch }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'person.write', ctx.actor);
  const before = await mustReadAt(ctx, 'person', asked.id, asked.version, asked.data);
  return act(ctx, {
    id: before.id,
    summary: 'Changed a person',
    items: [changing('person', before, valid('person', { ...before, ...asked.data }))],
  });
}

/** Puts a person in the bin, with the appointments they held. */
export async function deletePerson(ctx: ActingContext, asked: { id: Id; version: number }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'person.write', ctx.actor);
  const before = await mustReadAt(ctx, 'person', asked.id, asked.version, null);
  const held = await readRecords(ctx.weft.kysely, 'appointment', ctx.actor.workspaceId, { personId: before.id });
  return act(ctx, {
    id: before.id,
    summary: 'Removed a person',
    items: [...held.map((each) => removing('appointment', each)), removing('person', before)],
  });
}

/** Puts somebody in a post; a person not yet here is added in the same change. */
export async function createAppointment(ctx: ActingContext, input: AppointmentInput): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'person.write', ctx.actor);
  const post = await mustRead(ctx, 'post', input.postId);
  const items: ChangeItem[] = [];
  let personId: Id;
  if ('personId' in input) {
    personId = (await mustRead(ctx, 'person', input.personId)).id;
  } else {
    const person = valid('person', { ...madeHere, name: input.name, contact: null, notes: null, ...fresh(ctx) });
    items.push(making('person', person));
    personId = person.id;
  }
  const appointment = valid('appointment', { postId: post.id, personId, from: input.from, to: input.to, originKey: null, ...fresh(ctx) });
  items.push(making('appointment', appointment));
  return act(ctx, { id: appointment.id, summary: `Appointed somebody as “${post.title}”`, items });
}

/** Changes from when to when somebody held a post: ending an appointment is giving its last day. */
export async function updateAppointment(ctx: ActingContext, asked: { id: Id; version: number; data: AppointmentPatch }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'person.write', ctx.actor);
  const before = await mustReadAt(ctx, 'appointment', asked.id, asked.version, asked.data);
  const post = await mustRead(ctx, 'post', before.postId);
  const after = valid('appointment', { ...before, ...asked.data });
  const ends = before.to === null && after.to !== null;
  return act(ctx, {
    id: after.id,
    summary: `${ends ? 'Ended' : 'Changed'} an appointment as “${post.title}”`,
    items: [changing('appointment', before, after)],
  });
}

/** Takes away an appointment that never was. */
export async function deleteAppointment(ctx: ActingContext, asked: { id: Id; version: number }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'person.write', ctx.actor);
  const before = await mustReadAt(ctx, 'appointment', asked.id, asked.version, null);
  const post = await mustRead(ctx, 'post', before.postId);
  return act(ctx, { id: before.id, summary: `Removed an appointment as “${post.title}”`, items: [removing('appointment', before)] });
}
