import type { Case, CaseEvent } from '@weft/domain';
import { fresh, valid } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';

/** The entry in a case's log that says it went from one stage to another. @param text what is said of it: why, or what was done. */
export function stageChange(ctx: ActingContext, before: Case, after: Case, text: string): CaseEvent {
  return valid('caseEvent', {
    ...fresh(ctx),
    caseId: before.id,
    at: ctx.now().toISOString(),
    memberId: ctx.actor.id,
    postId: ctx.actor.postId,
    kind: 'stage_change',
    text,
    audience: 'shared',
    fromStage: before.stage,
    toStage: after.stage,
    originKey: null,
  });
}
