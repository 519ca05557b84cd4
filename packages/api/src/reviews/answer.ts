import { readRecords } from '@weft/db';
import { ConflictError, InvalidError, questionOf, type Review, type ReviewSide, whyNotAnswering } from '@weft/domain';
import { act, changing, type Done, fresh, making, valid } from '../acting/act.ts';
import { redacted } from '../acting/redact.ts';
import type { AnyActingContext } from '../context.ts';
import { nameOfReview } from './names.ts';
import type { AnswerGiven } from './reviews.schema.ts';

const whose: Readonly<Record<ReviewSide, string>> = { tenant: 'Answered', council: 'Answered for the council' };

/**
 * Writes one answer of a side. One that stands there already is not written again, whatever it was written over: a form that never heard that
 * it was saved, as when its window was closed at that moment, sends it once more.
 * @throws InvalidError when the review has no such question for this side, or is past answering; ConflictError with both sides when the answer
 * was changed since, as in another window.
 */
export async function answerAs(ctx: AnyActingContext, side: ReviewSide, review: Review, given: AnswerGiven): Promise<Done> {
  const why = whyNotAnswering(review, side);
  if (why !== null) throw new InvalidError(why);
  const found = questionOf(review.form, given.question);
  if (found?.side !== side) throw new InvalidError('This review has no such question for you.');
  const { choice } = given.data;
  if (choice !== null && !found.question.choices?.some(({ id }) => id === choice)) throw new InvalidError('Choose one of the answers.');
  const { workspaceId } = ctx.actor;
  const [before] = await readRecords(ctx.weft.kysely, 'reviewAnswer', workspaceId, { reviewId: review.id, question: given.question });
  const fixed = { reviewId: review.id, question: given.question, side, personal: found.question.personal ?? false, originKey: null };
  const after = valid('reviewAnswer', { ...(before ?? { ...fixed, ...fresh(ctx) }), ...given.data });
  const summary = `${whose[side]} “${found.question.label}” in ${await nameOfReview(ctx, review)}`;
  if (before && before.choice === after.choice && before.text === after.text) return { change: before.version, summary, id: before.id };
  if ((before?.version ?? null) !== given.version) {
    const theirs = before ? redacted(ctx.actor, 'reviewAnswer', before) : null;
    const sides = { kind: 'reviewAnswer', id: before?.id ?? review.id, mine: given.data, theirs };
    throw new ConflictError({ did: 'changed this answer while you were writing' }, sides);
  }
  const item = before ? changing('reviewAnswer', before, after) : making('reviewAnswer', after);
  return act(ctx, { id: after.id, summary, items: [item] });
}
