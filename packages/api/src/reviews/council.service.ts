import { readRecord } from '@weft/db';
import { type Day, type Id, refuseUnanswered, refuseUnlessCan, signedByCouncil, unsignedByCouncil } from '@weft/domain';
import { act, changing, type Done, mustRead, mustReadAt, valid } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import { answerAs } from './answer.ts';
import { nameOfReview } from './names.ts';
import { answersTo } from './reading.ts';
import type { AnswerGiven } from './reviews.schema.ts';

function refuseUnlessCouncil(ctx: ActingContext): void {
  refuseUnlessCan(ctx.actor, 'review.respond', { workspaceId: ctx.actor.workspaceId, account: 'council' });
}

/** Writes one answer of the council's part. */
export async function answerForCouncil(ctx: ActingContext, { id, ...given }: AnswerGiven & { id: Id }): Promise<Done> {
  refuseUnlessCouncil(ctx);
  return answerAs(ctx, 'council', await mustRead(ctx, 'review', id), given);
}

/** Signs the council's part, in the name of whoever does it and their post, and says when the next review is. */
export async function signForCouncil(ctx: ActingContext, asked: { id: Id; version: number; nextReviewOn: Day }): Promise<Done> {
  refuseUnlessCouncil(ctx);
  const before = await mustReadAt(ctx, 'review', asked.id, asked.version, asked);
  refuseUnanswered(before.form, 'council', await answersTo(ctx, before.id));
  const { name, postId, workspaceId } = ctx.actor;
  const post = postId === null ? null : await readRecord(ctx.weft.kysely, 'post', workspaceId, postId);
  const after = valid('review', signedByCouncil(before, { name, role: post?.title ?? null }, asked.nextReviewOn, ctx.today));
  const summary = `Signed ${await nameOfReview(ctx, before)} for the council`;
  return act(ctx, { id: before.id, summary, items: [changing('review', before, after)] });
}

/** Takes the council's signature back, to mend something before the tenant signs. */
export async function unsignForCouncil(ctx: ActingContext, asked: { id: Id; version: number }): Promise<Done> {
  refuseUnlessCouncil(ctx);
  const before = await mustReadAt(ctx, 'review', asked.id, asked.version, null);
  const after = valid('review', unsignedByCouncil(before));
  const summary = `Took back the council’s signature of ${await nameOfReview(ctx, before)}`;
  return act(ctx, { id: before.id, summary, items: [changing('review', before, after)] });
}
