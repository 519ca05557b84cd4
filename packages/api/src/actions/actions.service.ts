import { readRecords } from '@weft/db';
import { closingDay, dueGroupOf, dueGroupSchema, type Id, type PlannedAction, refuseUnlessCan } from '@weft/domain';
import { act, changing, type Done, fresh, making, mustReadAt, removing, valid } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import type { ActionInput, ActionPatch, ListedAction } from './actions.schema.ts';

/** In an order in which the most pressing come first; without a day comes after all that have one. */
function bySoonest(one: ListedAction, other: ListedAction): number {
  const groups = dueGroupSchema.options;
  const order = groups.indexOf(one.dueGroup) - groups.indexOf(other.dueGroup);
  const [due = '', otherDue = ''] = [one, other].map(({ action }) => action.due ?? '9999');
  return order || due.localeCompare(otherDue) || one.action.title.localeCompare(other.action.title, 'en-GB');
}

/** The actions of the actor's workspace, the most pressing first. */
export async function listActions(ctx: ActingContext): Promise<ListedAction[]> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const { workspaceId } = ctx.actor;
  const actions = await readRecords(ctx.weft.kysely, 'action', workspaceId);
  const caseIds = [...new Set(actions.flatMap(({ caseId }) => caseId ?? []))];
  const cases = await readRecords(ctx.weft.kysely, 'case', workspaceId, { id: caseIds });
  const references = new Map(cases.map(({ id, reference }) => [id, reference]));
  return actions
    .map((action) => ({
      action,
      dueGroup: dueGroupOf(action, ctx.today),
      caseReference: action.caseId === null ? null : (references.get(action.caseId) ?? null),
    }))
    .sort(bySoonest);
}

/** Makes an action, open from today. */
export async function createAction(ctx: ActingContext, input: ActionInput): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'action.write', ctx.actor);
  const begun = { status: 'open', outcome: null, createdOn: ctx.today, closedOn: null, originKey: null };
  const action = valid('action', { ...input, ...begun, ...fresh(ctx) });
  return act(ctx, { id: action.id, summary: `Added the action “${action.title}”`, items: [making('action', action)] });
}

function summaryOf(before: PlannedAction, after: PlannedAction): string {
  if (before.status === after.status) return `Changed the action “${after.title}”`;
  const words = { open: 'Opened', doing: 'Began', done: 'Did', dropped: 'Dropped' };
  return `${words[after.status]} the action “${after.title}”`;
}

/** Changes the fields given. Doing or dropping it asks for an outcome and closes it today. @throws InvalidError without an outcome. */
export async function updateAction(ctx: ActingContext, asked: { id: Id; version: number; data: ActionPatch }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'action.write', ctx.actor);
  const before = await mustReadAt(ctx, 'action', asked.id, asked.version, asked.data);
  const status = asked.data.status ?? before.status;
  const after = valid('action', { ...before, ...asked.data, closedOn: closingDay(before, status, ctx.today) });
  return act(ctx, { id: after.id, summary: summaryOf(before, after), items: [changing('action', before, after)] });
}

/** Puts an action in the bin. */
export async function deleteAction(ctx: ActingContext, asked: { id: Id; version: number }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'action.write', ctx.actor);
  const before = await mustReadAt(ctx, 'action', asked.id, asked.version, null);
  return act(ctx, { id: before.id, summary: `Removed the action “${before.title}”`, items: [removing('action', before)] });
}
