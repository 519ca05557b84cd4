import type { Id, KnownReview } from '@weft/domain';
import type { Weft } from '../database/database.ts';

const columns = [
  'id',
  'version',
  'tenancyId',
  'year',
  'invitedOn',
  'dueOn',
  'nextReviewOn',
  'sentOn',
  'councilSignedOn',
  'tenantSignedOn',
] as const;

/** The reviews of a workspace, each with its days alone: its questions are most of it, and nothing here asks for them. In no order. */
export async function readKnownReviews(weft: Weft, workspaceId: Id): Promise<(KnownReview & { version: number; tenancyId: Id })[]> {
  return weft.kysely.selectFrom('reviews').select(columns).where('workspaceId', '=', workspaceId).execute();
}
