import { readRecords } from '@weft/db';
import { type Check, checksWith, NotFoundError } from '@weft/domain';
import type { ActingContext } from '../context.ts';

/** Every check of the actor's workspace, also those no longer asked for. */
export async function allChecks(ctx: ActingContext): Promise<Check[]> {
  const own = await readRecords(ctx.weft.kysely, 'complianceCheck', ctx.actor.workspaceId);
  return checksWith(
    ctx.reference.complianceChecks,
    own.map(({ id: _, workspaceId: __, version: ___, originKey: ____, ...check }) => check),
  );
}

/** The checks that buildings need now. */
export async function checksInUse(ctx: ActingContext): Promise<Check[]> {
  return (await allChecks(ctx)).filter(({ retired }) => !retired);
}

/** One check, asked for now or not. @throws NotFoundError when there is none of this key. */
export async function mustFindCheck(ctx: ActingContext, key: string): Promise<Check> {
  const check = (await allChecks(ctx)).find((each) => each.key === key);
  if (check === undefined) throw new NotFoundError('There is no such check here.');
  return check;
}
