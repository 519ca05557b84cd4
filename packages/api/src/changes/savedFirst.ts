import { listChanges, readRecord } from '@weft/db';
import type { Id, SavedFirst } from '@weft/domain';
import type { ActingContext } from '../context.ts';
import { byLink, formerMember } from './changes.service.ts';

/** Who last wrote a record, and when, as the change log has it; null when it knows of none. Nobody is named where names are hidden. */
export async function savedFirst(ctx: ActingContext, recordId: Id): Promise<SavedFirst | null> {
  const [last] = await listChanges(ctx.weft.kysely, ctx.actor.workspaceId, { recordId, limit: 1 });
  if (last === undefined) return null;
  const { memberId, reviewId, at } = last;
  return { by: reviewId ? byLink : await nameOf(ctx, memberId), byYou: memberId === ctx.actor.id, at };
}

async function nameOf({ weft, actor, namesHidden }: ActingContext, memberId: Id | null): Promise<string | null> {
  if (memberId === null || namesHidden) return null;
  return (await readRecord(weft.kysely, 'member', actor.workspaceId, memberId))?.name ?? formerMember;
}

/** A sentence about somebody else that names them, where they may be named. */
export function withName(sentence: string, saved: SavedFirst | null): string {
  const name = saved?.byYou ? 'You, perhaps in another window,' : saved?.by;
  return name ? sentence.replace(/^Somebody( else)?(?= )/, () => name) : sentence;
}
