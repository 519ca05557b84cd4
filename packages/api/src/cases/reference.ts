import { readBin } from '@weft/db';
import type { ActingContext } from '../context.ts';

/** How many removed cases are looked through for numbers already given out. */
const mostRemoved = 10_000;

/** The next reference of the year, such as `CAT-2026-009`. A number once given out is not given again, even when its case was removed. */
export async function nextReference(ctx: ActingContext): Promise<string> {
  const { kysely } = ctx.weft;
  const { workspaceId } = ctx.actor;
  const prefix = `CAT-${ctx.today.slice(0, 4)}-`;
  const standing = await kysely
    .selectFrom('cases')
    .select('reference')
    .where('workspaceId', '=', workspaceId)
    .where('reference', 'like', `${prefix}%`)
    .execute();
  const removed = (await readBin(kysely, workspaceId, ['case'], mostRemoved)).flatMap(({ item: { before } }) =>
    before !== null && 'reference' in before ? [before] : [],
  );
  const given = [...standing, ...removed]
    .filter(({ reference }) => reference.startsWith(prefix))
    .map(({ reference }) => Number(reference.slice(prefix.length)));
  return `${prefix}${String(Math.max(0, ...given) + 1).padStart(3, '0')}`;
}
