import { readRecord, readReviewLink } from '@weft/db';
import { type Actor, ForbiddenError, isLinkOver, NotFoundError, type Review, type ReviewLink } from '@weft/domain';
import type { AnyActingContext, Context } from '../../context.ts';
import { hashOf } from '../token.ts';

/** A context in which the tenant of a review acts, by its link. */
export interface TenantContext extends AnyActingContext {
  review: Review;
  link: ReviewLink;
}

const unknown =
  'This link does not work. It may have been copied only in part, a newer one was made since, or the invitation was withdrawn. Ask whoever sent it to you for a new one.';

/**
 * Who a request is from that came by the link to a review: its tenant, who reaches that review and nothing else.
 * @throws NotFoundError for a link that never was or was replaced; ForbiddenError for one that is over, with whom to ask.
 */
export async function tenantByLink(ctx: Context): Promise<TenantContext> {
  const link = ctx.reviewToken === null ? null : await readReviewLink(ctx.weft, hashOf(ctx.reviewToken));
  const review = link && (await readRecord(ctx.weft.kysely, 'review', link.workspaceId, link.id));
  if (link === null || review === null) throw new NotFoundError(unknown);
  if (isLinkOver(link, ctx.today)) {
    const whom = review.contact === null ? 'whoever sent it to you' : review.contact;
    throw new ForbiddenError(`This link is over: it could be used for a while only. For a new one, ask ${whom}.`);
  }
  const actor: Actor = { id: review.id, workspaceId: review.workspaceId, side: 'partner', role: 'tenant', reviewId: review.id };
  return { ...ctx, actor, review, link };
}
