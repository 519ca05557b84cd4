import { readRecords } from '@weft/db';
import {
  type Id,
  type Review,
  type ReviewAnswer,
  type ReviewForm,
  type ReviewState,
  reviewBefore,
  reviewStateOf,
  saysSomething,
} from '@weft/domain';
import type { AnyActingContext } from '../context.ts';

/** The answers to some reviews, whole: what of them may be shown is the caller's to see to. */
export async function answersTo(ctx: AnyActingContext, reviewId: Id | readonly Id[]): Promise<ReviewAnswer[]> {
  return readRecords(ctx.weft.kysely, 'reviewAnswer', ctx.actor.workspaceId, { reviewId });
}

/** Whether the tenant has said anything among these answers. */
export function hasTenantsAnswer(answers: readonly ReviewAnswer[]): boolean {
  return answers.some((answer) => answer.side === 'tenant' && saysSomething(answer));
}

/** Where a review stands, given its answers. */
export function stateWith(review: Review, answers: readonly ReviewAnswer[]): ReviewState {
  return reviewStateOf(review, hasTenantsAnswer(answers));
}

/** The review before: its year, the questions that it asked, and its answers. */
export interface LastYear {
  year: number;
  form: ReviewForm;
  answers: ReviewAnswer[];
}

/** The review of the same tenancy before this one, with its answers; null when this is the first. */
export async function lastYearOf(ctx: AnyActingContext, review: Review): Promise<LastYear | null> {
  const { tenancyId, workspaceId } = review;
  const before = reviewBefore(await readRecords(ctx.weft.kysely, 'review', workspaceId, { tenancyId }), review);
  return before && { year: before.year, form: before.form, answers: await answersTo(ctx, before.id) };
}
