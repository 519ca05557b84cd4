import { type ReviewLink, reviewLinkSchema } from '@weft/domain';
import type { Weft } from '../database/database.ts';

/** The link with this hash, in whichever workspace; null when there is none. */
export async function readReviewLink(weft: Weft, hash: string): Promise<ReviewLink | null> {
  const row = await weft.kysely.selectFrom('review_links').selectAll().where('hash', '=', hash).executeTakeFirst();
  return row === undefined ? null : reviewLinkSchema.parse(row);
}
