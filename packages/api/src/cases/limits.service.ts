import { readRecords } from '@weft/db';
import { InvalidError, NotFoundError, refuseUnlessCan, withLimit } from '@weft/domain';
import { act, changing, type Done, valid } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import { flowOf } from './flows.ts';

/** Says how many cases a stage should hold, or with null that it may hold any number. @throws InvalidError when there is no such stage. */
export async function setLimit(
  ctx: ActingContext,
  { flow: flowId, stage: stageId, limit }: { flow: string; stage: string; limit: number | null },
): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'board.write', ctx.actor);
  const stage = (await flowOf(ctx, flowId)).stages.find((each) => each.id === stageId);
  if (!stage) throw new InvalidError('There is no such stage.', [{ path: 'stage', message: 'Choose one of the stages.' }]);
  const [before] = await readRecords(ctx.weft.kysely, 'workspace', ctx.actor.workspaceId);
  if (!before) throw new NotFoundError('There is no such workspace.');
  const after = valid('workspace', { ...before, wipLimits: withLimit(before.wipLimits, flowId, stageId, limit) });
  const summary = limit === null ? `Took away the limit of “${stage.label}”` : `Set a limit of ${limit} for “${stage.label}”`;
  return act(ctx, { id: after.id, summary, items: [changing('workspace', before, after)] });
}
