import { readRecord, readRecords } from '@weft/db';
import { type Id, InvalidError, lastDayOfLink, latestReview, refuseUnlessCan, reviewStanding, yearOfNextReview } from '@weft/domain';
import type { z } from 'zod';
import { act, changing, type Done, fresh, making, mustRead, removing, valid } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import { formOf } from './form/own.ts';
import { nameOfReview } from './names.ts';
import { answersTo, hasTenantsAnswer } from './reading.ts';
import type { LinkMade, reviewInvited } from './reviews.schema.ts';
import { hashOf, newToken } from './token.ts';

const notYetSigned = {
  sentOn: null,
  councilSignedOn: null,
  councilSignedName: null,
  councilSignedRole: null,
  tenantSignedOn: null,
  tenantSignedName: null,
  tenantSignedRole: null,
  nextReviewOn: null,
  originKey: null,
};

/**
 * Invites the tenant to the year's review, with the questions as they stand today, and makes the link to it.
 * @throws InvalidError while another review of the tenancy is under way.
 */
export async function inviteToReview(ctx: ActingContext, asked: z.infer<typeof reviewInvited>): Promise<LinkMade> {
  refuseUnlessCan(ctx.actor, 'review.write', ctx.actor);
  const tenancy = await mustRead(ctx, 'tenancy', asked.tenancyId);
  const reviews = await readRecords(ctx.weft.kysely, 'review', ctx.actor.workspaceId, { tenancyId: tenancy.id });
  if (latestReview(reviews)?.tenantSignedOn === null) throw new InvalidError('This year’s review is under way already.');
  const started = { year: yearOfNextReview(reviews, ctx.today), form: await formOf(ctx), invitedOn: ctx.today };
  const review = valid('review', { ...notYetSigned, ...started, ...asked, ...fresh(ctx) });
  const token = newToken();
  const expiresOn = lastDayOfLink(review.dueOn, ctx.today);
  const link = valid('reviewLink', { ...fresh(ctx), id: review.id, hash: hashOf(token), expiresOn });
  const summary = `Invited to ${await nameOfReview(ctx, review)}`;
  const done = await act(ctx, { id: review.id, summary, items: [making('review', review), making('reviewLink', link)] });
  return { ...done, token };
}

/** Gives a review a new link. The one before it fails from then on. @throws InvalidError when both sides have signed. */
export async function renewLink(ctx: ActingContext, id: Id): Promise<LinkMade> {
  refuseUnlessCan(ctx.actor, 'review.write', ctx.actor);
  const review = await mustRead(ctx, 'review', id);
  if (review.tenantSignedOn !== null) throw new InvalidError('Both sides have signed this review, so it needs no link.');
  const before = await readRecord(ctx.weft.kysely, 'reviewLink', ctx.actor.workspaceId, id);
  const token = newToken();
  const fields = { hash: hashOf(token), expiresOn: lastDayOfLink(review.dueOn, ctx.today) };
  const after = valid('reviewLink', { ...fresh(ctx), ...before, ...fields, id });
  const item = before === null ? making('reviewLink', after) : changing('reviewLink', before, after);
  const done = await act(ctx, { id, summary: `Made a new link to ${await nameOfReview(ctx, review)}`, items: [item] });
  return { ...done, token };
}

/** Withdraws an invitation that nobody has answered. @throws InvalidError once there is an answer. */
export async function withdrawReview(ctx: ActingContext, id: Id): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'review.write', ctx.actor);
  const review = await mustRead(ctx, 'review', id);
  const answers = await answersTo(ctx, id);
  const { state } = reviewStanding([review], () => hasTenantsAnswer(answers), ctx.today);
  if (state !== 'invited') throw new InvalidError('The tenant has answered already, so this review stays.');
  const link = await readRecord(ctx.weft.kysely, 'reviewLink', ctx.actor.workspaceId, id);
  const items = [
    ...(link === null ? [] : [removing('reviewLink', link)]),
    ...answers.map((answer) => removing('reviewAnswer', answer)),
    removing('review', review),
  ];
  return act(ctx, { id, summary: `Withdrew the invitation to ${await nameOfReview(ctx, review)}`, items });
}
