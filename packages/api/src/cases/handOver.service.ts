import { caseFields, type Id, InvalidError, refuseUnlessCan, statementSchema } from '@weft/domain';
import { z } from 'zod';
import { act, changing, type Done, fresh, making, mustRead, mustReadAt, valid } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import { patchedCase } from './cases.service.ts';

const { nextActionPostId, nextActionDue, nextAction, waitingOn } = caseFields.shape;

/** Who takes the next action over, by when and why; and what it is and whose move it becomes, where that changes too. */
export const handOverAsked = z.object({
  nextActionPostId: nextActionPostId.unwrap(),
  nextActionDue: nextActionDue.unwrap(),
  why: statementSchema,
  nextAction: nextAction.optional(),
  waitingOn: waitingOn.optional(),
});
export type HandOverAsked = z.infer<typeof handOverAsked>;

async function postWords(ctx: ActingContext, id: Id): Promise<string> {
  const post = await mustRead(ctx, 'post', id);
  const organisation = await mustRead(ctx, 'organisation', post.organisationId);
  return `${post.title}, ${organisation.name}`;
}

/**
 * Hands the next action of an open case to another post: the case and a line in its log that says from whom, to whom and why, in one change.
 * @throws InvalidError when the case is closed or the post has it already; ConflictError when the case has moved on since `version`.
 */
export async function handOver(ctx: ActingContext, asked: { id: Id; version: number; data: HandOverAsked }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'case.write', ctx.actor);
  const { why, ...data } = asked.data;
  const before = await mustReadAt(ctx, 'case', asked.id, asked.version, data);
  if (before.closedOn !== null) throw new InvalidError('This case is closed. Open it again first.');
  if (before.nextActionPostId === data.nextActionPostId) {
    const message = 'The next action is with this post already. Choose another.';
    throw new InvalidError(message, [{ path: 'nextActionPostId', message }]);
  }
  const after = await patchedCase(ctx, before, data);
  const to = await postWords(ctx, data.nextActionPostId);
  const from = before.nextActionPostId === null ? '' : ` from ${await postWords(ctx, before.nextActionPostId)}`;
  const event = valid('caseEvent', {
    ...fresh(ctx),
    caseId: before.id,
    at: ctx.now().toISOString(),
    memberId: ctx.actor.id,
    postId: ctx.actor.postId,
    kind: 'status_change',
    text: `Handed over${from} to ${to}.\n${why}`,
    audience: 'shared',
    fromStage: null,
    toStage: null,
    originKey: null,
  });
  const items = [changing('case', before, after), making('caseEvent', event)];
  return act(ctx, { id: after.id, summary: `Handed ${after.reference} over to ${to}`, reason: why, items });
}
