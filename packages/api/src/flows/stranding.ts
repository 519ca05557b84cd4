import { readRecords } from '@weft/db';
import { type Case, type ChangeItem, flowFaults, flowsWith, InvalidError, stranded, type WorkspaceFlow } from '@weft/domain';
import type { AnyActingContext } from '../context.ts';
import { standingOf } from './standing.ts';

/**
 * Refuses a change of flows that would leave a case where it can never be closed, whichever way it comes: the editor, an undo, the bin, a file.
 * @throws InvalidError with a sentence for each such place.
 */
export async function refuseStranding(ctx: AnyActingContext, items: readonly ChangeItem[]): Promise<void> {
  const changed = new Map(items.flatMap((item) => (item.kind === 'flow' ? [[item.id, item.after] as const] : [])));
  if (changed.size === 0) return;
  const was = items.flatMap((item) => (item.kind === 'flow' ? (item.before?.stages ?? []) : []));
  const keys = new Set(items.flatMap((item) => (item.kind === 'flow' ? [item.before?.key, item.after?.key] : [])));
  const kept = (await readRecords(ctx.weft.kysely, 'flow', ctx.actor.workspaceId)).filter(({ id }) => !changed.has(id));
  const own = [...kept, ...[...changed.values()].filter((flow): flow is WorkspaceFlow => flow !== null)];
  for (const flow of flowsWith(ctx.reference.caseModel.flows, own).filter(({ id }) => keys.has(id))) {
    const cases = await casesAfter(ctx, flow.id, items);
    const problems = [...flowFaults(flow), ...stranded(flow, standingOf(cases), was)];
    if (problems[0]) throw new InvalidError(problems[0].message, problems);
  }
}

async function casesAfter(ctx: AnyActingContext, flow: string, items: readonly ChangeItem[]): Promise<Case[]> {
  const written = new Map(items.flatMap((item) => (item.kind === 'case' ? [[item.id, item.after] as const] : [])));
  const before = await readRecords(ctx.weft.kysely, 'case', ctx.actor.workspaceId, { flow });
  const others = before.filter(({ id }) => !written.has(id));
  return [...others, ...[...written.values()].filter((subject): subject is Case => subject !== null && subject.flow === flow)];
}
