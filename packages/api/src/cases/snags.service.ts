import { readRecords } from '@weft/db';
import { type Id, refuseBlockedWithoutDependency, refuseUnlessCan, type Snag, settlingDay, snagAtFirst } from '@weft/domain';
import { act, changing, type Done, fresh, making, mustRead, mustReadAt, removing, valid } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import { removingDocuments } from '../documents/readable.ts';
import { refuseUnknownTerms } from '../terms/refusing.ts';
import { mustBeOpen } from './openCase.ts';
import type { SnagInput, SnagPatch } from './snags.schema.ts';
import { refuseStrangers } from './strangers.ts';

const kind = 'snag';

async function checked(ctx: ActingContext, fields: object, before: Snag | null): Promise<Snag> {
  const snag = valid(kind, fields);
  await refuseUnknownTerms(ctx, kind, snag, before);
  await refuseStrangers(ctx, [{ kind: 'post', path: 'ownerPostId', id: snag.ownerPostId }]);
  refuseBlockedWithoutDependency(snag, await readRecords(ctx.weft.kysely, 'dependency', ctx.actor.workspaceId, { snagId: snag.id }));
  return snag;
}

/** A new snag of a case, raised today by the actor's side unless said otherwise: checked whole, not yet written. */
export function newSnagOf(ctx: ActingContext, caseId: Id, input: Omit<SnagInput, 'caseId'>): Promise<Snag> {
  const raised = { raisedBy: ctx.actor.side === 'council' ? 'council' : 'vast', raisedOn: ctx.today };
  const settledOn = settlingDay(null, input.status ?? 'open', ctx.today);
  return checked(ctx, { ...snagAtFirst, ...raised, ...input, settledOn, caseId, ...fresh(ctx) }, null);
}

/** A new snag of an open case, raised today by the actor's side unless said otherwise: checked whole, not yet written. */
export async function newSnag(ctx: ActingContext, input: SnagInput): Promise<{ snag: Snag; reference: string }> {
  refuseUnlessCan(ctx.actor, 'case.write', ctx.actor);
  const { reference } = await mustBeOpen(ctx, input.caseId);
  return { snag: await newSnagOf(ctx, input.caseId, input), reference };
}

/** Adds a snag to an open case. */
export async function createSnag(ctx: ActingContext, input: SnagInput): Promise<Done> {
  const { snag, reference } = await newSnag(ctx, input);
  return act(ctx, { id: snag.id, summary: `Added the snag “${snag.title}” to ${reference}`, items: [making(kind, snag)] });
}

/** Changes a snag; its status says whether it has a day on which it was settled. @throws InvalidError when it is said to be blocked and nothing that it depends on is waiting. */
export async function updateSnag(ctx: ActingContext, asked: { id: Id; version: number; data: SnagPatch }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'case.write', ctx.actor);
  const before = await mustReadAt(ctx, kind, asked.id, asked.version, asked.data);
  const settledOn = settlingDay(before, asked.data.status ?? before.status, ctx.today);
  const after = await checked(ctx, { ...before, ...asked.data, settledOn }, before);
  const { reference } = await mustRead(ctx, 'case', before.caseId);
  return act(ctx, { id: after.id, summary: `Changed the snag “${after.title}” of ${reference}`, items: [changing(kind, before, after)] });
}

/** Puts a snag in the bin with what it waits for and its photographs. */
export async function deleteSnag(ctx: ActingContext, asked: { id: Id; version: number }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'case.write', ctx.actor);
  const before = await mustReadAt(ctx, kind, asked.id, asked.version, null);
  const { reference } = await mustRead(ctx, 'case', before.caseId);
  const dependencies = await readRecords(ctx.weft.kysely, 'dependency', ctx.actor.workspaceId, { snagId: before.id });
  const documents = await removingDocuments(ctx, { snagId: before.id });
  const items = [...documents, ...dependencies.map((each) => removing('dependency', each)), removing(kind, before)];
  return act(ctx, { id: before.id, summary: `Removed the snag “${before.title}” from ${reference}`, items });
}
