import { readAsOf, readRecords, readRelationshipsPage } from '@weft/db';
import {
  addDays,
  type ChangeItem,
  type Day,
  firstInstantOf,
  freshnessOf,
  type Id,
  InvalidError,
  NotFoundError,
  type OnRecord,
  type Relationship,
  refuseUnlessCan,
} from '@weft/domain';
import { act, changing, type Done, fresh, madeHere, making, mustRead, mustReadAt, valid } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import { placesFor } from '../network/places.ts';
import type { RelationshipInput, RelationshipPatch } from './relationships.schema.ts';
import { removingRelationship } from './removing.ts';
import { refuseStrangers } from './strangers.ts';

const kind = 'relationship';

/** A page of relationships as JSON text, oldest first, after an id. */
export async function relationshipsPageText(ctx: ActingContext, asked: { after: Id | null; limit: number }): Promise<string> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  return readRelationshipsPage(ctx.weft, ctx.actor.workspaceId, asked);
}

/** One relationship, how fresh it is, and the documents its facts come from. */
export async function getRelationship(ctx: ActingContext, id: Id) {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const relationship = await mustRead(ctx, kind, id);
  const workspace = await mustRead(ctx, 'workspace', ctx.actor.workspaceId);
  const sources = await readRecords(ctx.weft.kysely, 'source', ctx.actor.workspaceId, {
    id: relationship.provenance.map((entry) => entry.sourceId),
  });
  return { relationship, freshness: freshnessOf(relationship, ctx.today, workspace.reviewMonths), sources };
}

/** What the register said on a day of relationships whose types or level it says otherwise of now: they keep no dates, but the log of changes does. */
export async function relationshipsOnRecord(ctx: ActingContext, day: Day): Promise<OnRecord[]> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const then = await readAsOf(ctx.weft.kysely, kind, ctx.actor.workspaceId, firstInstantOf(addDays(day, 1)));
  const now = await readRecords(ctx.weft.kysely, kind, ctx.actor.workspaceId, { id: then.map(({ id }) => id) });
  const said = new Map(now.map((each) => [each.id, classOf(each)]));
  return then
    .filter((each) => said.has(each.id) && said.get(each.id) !== classOf(each))
    .map(({ id, types, level }) => ({ id, types, level }));
}

function classOf({ types, level }: Pick<Relationship, 'types' | 'level'>): string {
  return JSON.stringify([types, level]);
}

/** Adds a relationship; what it brings onto the map gets a place beside its neighbours. */
export async function createRelationship(ctx: ActingContext, input: RelationshipInput): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'relationship.write', ctx.actor);
  const relationship = valid(kind, { ...madeHere, ...input, ...fresh(ctx) });
  await refuseStrangers(ctx, relationship);
  const items: ChangeItem[] = [making(kind, relationship), ...(await placesFor(ctx, relationship))];
  return act(ctx, { id: relationship.id, summary: `Added the relationship “${relationship.name}”`, items });
}

/** Whether two states of a relationship draw the same on the map. */
function tiesTheSame(before: Relationship, after: Relationship): boolean {
  return JSON.stringify([before.parties, before.brokerIds]) === JSON.stringify([after.parties, after.brokerIds]);
}

/** Changes the fields given; the rest stays. @throws ConflictError with both sides when it moved on since `version`. */
export async function updateRelationship(ctx: ActingContext, asked: { id: Id; version: number; data: RelationshipPatch }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'relationship.write', ctx.actor);
  const before = await mustReadAt(ctx, kind, asked.id, asked.version, asked.data);
  const after = valid(kind, { ...before, ...asked.data });
  await refuseStrangers(ctx, after, before);
  const places = tiesTheSame(before, after) ? [] : await placesFor(ctx, after);
  const items: ChangeItem[] = [changing(kind, before, after), ...places];
  return act(ctx, { id: after.id, summary: `Changed the relationship “${after.name}”`, items });
}

/** Puts a relationship in the bin, with its place on the map and where each side placed it on the axes. */
export async function deleteRelationship(ctx: ActingContext, asked: { id: Id; version: number }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'relationship.write', ctx.actor);
  const before = await mustReadAt(ctx, kind, asked.id, asked.version, null);
  const items = await removingRelationship(ctx, before);
  return act(ctx, { id: before.id, summary: `Removed the relationship “${before.name}”`, items });
}

/** Says of each that it is still true, as of today: it becomes fresh, and a dispute about it ends. Those said today already are left alone. */
export async function confirmRelationships(ctx: ActingContext, ids: readonly Id[]): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'relationship.confirm', ctx.actor);
  const today: Day = ctx.today;
  const wanted = [...new Set(ids)];
  const all = await readRecords(ctx.weft.kysely, kind, ctx.actor.workspaceId, { id: wanted });
  if (all.length < wanted.length) throw new NotFoundError('One of these relationships is not here. It may have been removed.');
  const due = all.filter((relationship) => relationship.confirmedOn !== today || relationship.dispute !== null);
  const [first] = all;
  if (!first) throw new InvalidError('Choose at least one relationship.');
  if (due.length === 0) throw new InvalidError('This was confirmed today already.');
  const items = due.map((before) => changing(kind, before, { ...before, confirmedOn: today, dispute: null }));
  const what = due.length === 1 ? `“${due[0]?.name}” is still true` : `${due.length} relationships are still true`;
  return act(ctx, { id: first.id, summary: `Said that ${what}`, items });
}
