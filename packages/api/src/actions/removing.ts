import { readRecords } from '@weft/db';
import type { ChangeItem, Id } from '@weft/domain';
import { removing } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';

/** The items that take the actions about something to the bin along with it. */
export async function removingActions(ctx: ActingContext, about: { relationshipId: Id } | { caseId: Id }): Promise<ChangeItem[]> {
  const actions = await readRecords(ctx.weft.kysely, 'action', ctx.actor.workspaceId, about);
  return actions.map((action) => removing('action', action));
}
