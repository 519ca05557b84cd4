import { listChanges, readRecord, type Weft } from '@weft/db';
import { type Change, ConflictError, type Id, type SavedFirst } from '@weft/domain';
import type { ActingContext, AnyActingContext } from '../context.ts';
import { byLink, formerMember } from './changes.service.ts';

/**
 * What went wrong, saying who saved first and when if somebody did: for whatever refuses a member. Nobody is named where names are hidden.
 * @param error anything thrown; what is no conflict stays as it is.
 */
export async function sayingWhoSaved(ctx: ActingContext, error: unknown): Promise<unknown> {
  return told(ctx, error, async ({ memberId, reviewId }) => ({
    by: reviewId ? byLink : await nameOf(ctx, memberId),
    byYou: memberId === ctx.actor.id,
  }));
}

/** The same for a tenant by the link to a review, who learns that it was the council or another window of the link, and no member’s name. */
export async function sayingWhichSideSaved(ctx: AnyActingContext, error: unknown): Promise<unknown> {
  const { reviewId: own = null } = ctx.actor;
  return told(ctx, error, async ({ memberId, reviewId }) => ({
    by: memberId === null ? null : 'The council',
    byYou: own !== null && reviewId === own,
  }));
}

type Told = Pick<SavedFirst, 'by' | 'byYou'>;

async function told(
  ctx: AnyActingContext,
  error: unknown,
  tell: (change: Pick<Change, 'memberId' | 'reviewId'>) => Promise<Told>,
): Promise<unknown> {
  if (!(error instanceof ConflictError)) return error;
  const last = await lastChangeOf(ctx.weft, ctx.actor.workspaceId, error.id);
  return last === null ? error : error.savedBy({ ...(await tell(last)), at: last.at }, ctx.today);
}

/** The last change of a record that the log has; null when it knows of none. */
async function lastChangeOf({ kysely }: Weft, workspaceId: Id, recordId: Id) {
  const [last = null] = await listChanges(kysely, workspaceId, { recordId, limit: 1 });
  return last;
}

async function nameOf({ weft, actor, namesHidden }: ActingContext, memberId: Id | null): Promise<string | null> {
  if (memberId === null || namesHidden) return null;
  return (await readRecord(weft.kysely, 'member', actor.workspaceId, memberId))?.name ?? formerMember;
}
