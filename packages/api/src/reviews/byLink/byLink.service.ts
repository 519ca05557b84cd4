import { readRecord, readRecords } from '@weft/db';
import { ConflictError, type Review, refuseUnanswered, refuseUnlessCan, sentByTenant, signedByTenant } from '@weft/domain';
import type { z } from 'zod';
import { act, changing, type Done, mustRead, valid } from '../../acting/act.ts';
import { answerAs } from '../answer.ts';
import { nameOfReview, partiesOf } from '../names.ts';
import { answersTo, lastYearOf, stateWith } from '../reading.ts';
import type { AnswerGiven, signatureGiven, TenantsReview } from '../reviews.schema.ts';
import type { TenantContext } from './tenant.ts';

/** The first line of everything here: only the tenant of this review, by its link. */
function refuseUnlessTenant({ actor, review }: TenantContext): void {
  refuseUnlessCan(actor, 'review.answer', { workspaceId: review.workspaceId, reviewId: review.id });
}

/** The tenant's own review: the questions, what is answered, last year's answers, and what is being put right. */
export async function getByLink(ctx: TenantContext): Promise<TenantsReview> {
  refuseUnlessTenant(ctx);
  const { review, link } = ctx;
  const { kysely } = ctx.weft;
  const { asset, organisation } = await partiesOf(ctx, await mustRead(ctx, 'tenancy', review.tenancyId));
  const place = await readRecord(kysely, 'workspace', review.workspaceId, review.workspaceId);
  const answers = await answersTo(ctx, review.id);
  const { workspaceId: _, tenancyId: __, originKey: ___, ...own } = review;
  const snags = await readRecords(kysely, 'snag', review.workspaceId, { reviewId: review.id });
  return {
    review: own,
    state: stateWith(review, answers),
    answers,
    last: await lastYearOf(ctx, review),
    place: place?.name ?? '',
    building: asset.name,
    tenant: organisation.name,
    linkUntil: link.expiresOn,
    snags: snags.map(({ id, title, status }) => ({ id, title, status })),
  };
}

/** Writes one of the tenant's answers. */
export async function answerByLink(ctx: TenantContext, given: AnswerGiven): Promise<Done> {
  refuseUnlessTenant(ctx);
  return answerAs(ctx, 'tenant', ctx.review, given);
}

function refuseStale({ review }: TenantContext, version: number): void {
  if (review.version === version) return;
  const sides = { kind: 'review', id: review.id, mine: null, theirs: null };
  throw new ConflictError({ did: 'changed the review while you had it open', advice: 'Look at it again, then do this once more.' }, sides);
}

function writing(ctx: TenantContext, after: Review, summary: string): Promise<Done> {
  return act(ctx, { id: after.id, summary, items: [changing('review', ctx.review, valid('review', after))] });
}

/** Tells the council that the answers are complete. @throws InvalidError naming the questions that still need an answer. */
export async function sendByLink(ctx: TenantContext, { version }: { version: number }): Promise<Done> {
  refuseUnlessTenant(ctx);
  refuseStale(ctx, version);
  refuseUnanswered(ctx.review.form, 'tenant', await answersTo(ctx, ctx.review.id));
  return writing(ctx, sentByTenant(ctx.review, ctx.today), `Sent the answers of ${await nameOfReview(ctx, ctx.review)}`);
}

/** Signs the review as its tenant, after the council: then it is complete. */
export async function signByLink(ctx: TenantContext, { version, name, role }: z.infer<typeof signatureGiven>): Promise<Done> {
  refuseUnlessTenant(ctx);
  refuseStale(ctx, version);
  const after = signedByTenant(ctx.review, { name, role }, ctx.today);
  return writing(ctx, after, `Signed ${await nameOfReview(ctx, ctx.review)} as the tenant`);
}
