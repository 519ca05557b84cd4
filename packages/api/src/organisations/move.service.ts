import { readRecord } from '@weft/db';
import { type Day, type Id, InvalidError, movedTo, refuseUnlessCan } from '@weft/domain';
import { act, changing, type Done, mustReadAt, valid } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';

/** What a move is: which organisation, to be part of which (null for none), and its first day there. */
export interface Moving {
  id: Id;
  version: number;
  parentId: Id | null;
  from: Day;
}

/**
 * Moves an organisation, with all that is within it, to be part of another as from a day. Until the day before it is where it was.
 * @throws ConflictError with both sides when it moved on, InvalidError when it is there already or would be part of itself.
 */
export async function moveOrganisation(ctx: ActingContext, { id, version, ...move }: Moving): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'organisation.write', ctx.actor);
  const before = await mustReadAt(ctx, 'organisation', id, version, move);
  const to = move.parentId === null ? null : await readRecord(ctx.weft.kysely, 'organisation', ctx.actor.workspaceId, move.parentId);
  if (move.parentId !== null && to === null) {
    const message = 'The organisation it moves to is not in the workspace any more.';
    throw new InvalidError(message, [{ path: 'parentId', message }]);
  }
  const after = valid('organisation', { ...before, ...movedTo(before, move) });
  const where = to === null ? 'out of what it was part of' : `to “${to.name}”`;
  return act(ctx, { id, summary: `Moved “${before.name}” ${where}`, items: [changing('organisation', before, after)] });
}
