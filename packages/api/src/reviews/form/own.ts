import { readRecords } from '@weft/db';
import { formWith, type ReviewForm, type WorkspaceReviewForm } from '@weft/domain';
import type { AnyActingContext } from '../../context.ts';

/** The workspace's own form of the annual review; null while it stands as it came. */
export async function ownForm(ctx: AnyActingContext): Promise<WorkspaceReviewForm | null> {
  return (await readRecords(ctx.weft.kysely, 'reviewForm', ctx.actor.workspaceId))[0] ?? null;
}

/** The form that the actor's workspace asks with now. */
export async function formOf(ctx: AnyActingContext): Promise<ReviewForm> {
  return formWith(ctx.reference.reviewForm, await ownForm(ctx));
}
