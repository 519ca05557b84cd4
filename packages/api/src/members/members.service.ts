import { readRecords } from '@weft/db';
import { type Member, NotFoundError, nameWithheld } from '@weft/domain';
import type { Context } from '../context.ts';

/**
 * The members of a workspace, for choosing who acts. Open to anybody at this machine: until there is sign-in,
 * the server answers nobody else.
 * @throws NotFoundError when there is no workspace of that short name.
 */
export async function listMembers(ctx: Context, slug: string): Promise<Member[]> {
  const { kysely } = ctx.weft;
  const workspace = await kysely.selectFrom('workspaces').select('id').where('slug', '=', slug).executeTakeFirst();
  if (!workspace) throw new NotFoundError('There is no workspace at this address. Choose one from the list.');
  const members = await readRecords(kysely, 'member', workspace.id);
  return ctx.namesHidden ? members.map((member) => ({ ...member, name: nameWithheld })) : members;
}
