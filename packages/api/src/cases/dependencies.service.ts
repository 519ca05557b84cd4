import { readRecord, readRecords } from '@weft/db';
import { type ChangeItem, type Dependency, type Id, InvalidError, refuseUnlessCan, type Snag } from '@weft/domain';
import { act, changing, type Done, fresh, making, mustRead, mustReadAt, removing, valid } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import { refuseUnknownTerms } from '../terms/refusing.ts';
import type { DependencyInput, DependencyPatch } from './dependencies.schema.ts';
import { mustBeOpen } from './openCase.ts';
import { refuseStrangers } from './strangers.ts';

const kind = 'dependency';

async function checked(ctx: ActingContext, fields: object, before: Dependency | null): Promise<Dependency> {
  const dependency = valid(kind, fields);
  await refuseUnknownTerms(ctx, kind, dependency, before);
  await refuseStrangers(ctx, [{ kind: 'case', path: 'dependsOnCaseId', id: dependency.dependsOnCaseId }]);
  return dependency;
}

async function snagOf(ctx: ActingContext, dependency: Pick<Dependency, 'caseId' | 'snagId'>): Promise<Snag | null> {
  if (dependency.snagId === null) return null;
  const snag = await readRecord(ctx.weft.kysely, 'snag', ctx.actor.workspaceId, dependency.snagId);
  if (snag === null || snag.caseId !== dependency.caseId) {
    const message = 'This snag is not one of this case. Choose another.';
    throw new InvalidError(message, [{ path: 'snagId', message }]);
  }
  return snag;
}

/** A snag that now waits for something is blocked, if it was still being worked on. */
function blocking(snag: Snag | null): ChangeItem[] {
  if (snag === null || (snag.status !== 'open' && snag.status !== 'in_progress')) return [];
  return [changing('snag', snag, { ...snag, status: 'blocked' })];
}

/** A blocked snag that nothing is waiting for any more goes back to being worked on. */
async function unblocking(ctx: ActingContext, without: Dependency): Promise<ChangeItem[]> {
  const snag = await snagOf(ctx, without);
  if (snag?.status !== 'blocked') return [];
  const others = await readRecords(ctx.weft.kysely, kind, ctx.actor.workspaceId, { snagId: snag.id, status: 'waiting' });
  if (others.some((each) => each.id !== without.id)) return [];
  return [changing('snag', snag, { ...snag, status: 'in_progress' })];
}

/** Says what a snag (or the case itself) waits for. An unsettled snag becomes blocked in the same change. */
export async function createDependency(ctx: ActingContext, input: DependencyInput): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'case.write', ctx.actor);
  const subject = await mustBeOpen(ctx, input.caseId);
  const atFirst = {
    dependsOnCaseId: null,
    requestedOn: null,
    neededBy: null,
    status: 'waiting',
    metOn: null,
    reason: null,
    originKey: null,
  };
  const dependency = await checked(ctx, { ...atFirst, ...input, ...fresh(ctx) }, null);
  const items = [making(kind, dependency), ...blocking(await snagOf(ctx, dependency))];
  return act(ctx, { id: dependency.id, summary: `${subject.reference} waits for “${dependency.description}”`, items });
}

/** The day it was met stands with "met" alone; today unless somebody says otherwise. */
function metOnOf(ctx: ActingContext, before: Dependency, data: DependencyPatch): Dependency['metOn'] {
  if ((data.status ?? before.status) !== 'met') return null;
  return data.metOn ?? before.metOn ?? ctx.today;
}

/** Changes what something waits for. When it no longer waits, and nothing else does, the snag it blocked goes back to being worked on. */
export async function updateDependency(ctx: ActingContext, asked: { id: Id; version: number; data: DependencyPatch }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'case.write', ctx.actor);
  const before = await mustReadAt(ctx, kind, asked.id, asked.version, asked.data);
  const after = await checked(ctx, { ...before, ...asked.data, metOn: metOnOf(ctx, before, asked.data) }, before);
  const { reference } = await mustRead(ctx, 'case', before.caseId);
  const isWaiting = after.status === 'waiting';
  const wasWaiting = before.status === 'waiting';
  const snagItems = isWaiting ? (wasWaiting ? [] : blocking(await snagOf(ctx, after))) : await unblocking(ctx, after);
  const what = wasWaiting && after.status === 'met' ? 'no longer waits for' : 'changed what it waits for:';
  return act(ctx, {
    id: after.id,
    summary: `${reference} ${what} “${after.description}”`,
    reason: after.reason,
    items: [changing(kind, before, after), ...snagItems],
  });
}

/** Puts a dependency in the bin; the snag it blocked goes back to being worked on when nothing else is waiting. */
export async function deleteDependency(ctx: ActingContext, asked: { id: Id; version: number }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'case.write', ctx.actor);
  const before = await mustReadAt(ctx, kind, asked.id, asked.version, null);
  const { reference } = await mustRead(ctx, 'case', before.caseId);
  const items = [removing(kind, before), ...(await unblocking(ctx, before))];
  return act(ctx, { id: before.id, summary: `Removed what ${reference} waits for: “${before.description}”`, items });
}
