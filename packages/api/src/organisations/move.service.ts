import { readRecords } from '@weft/db';
import { addDays, type Day, type Id, InvalidError, movedTo, type Organisation, parentOn, refuseCycle, refuseUnlessCan } from '@weft/domain';
import { act, changing, type Done, mustReadAt, valid } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';

function daysOfMoves(organisations: readonly Organisation[], from: Day): Day[] {
  const later = organisations.flatMap(({ formerParents }) => formerParents.map(({ to }) => addDays(to, 1)).filter((day) => day > from));
  return [from, ...new Set(later)];
}

function parentIn(organisation: Organisation | undefined, day: Day): Id | null {
  return organisation === undefined ? null : parentOn(organisation, day);
}

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
  const all = new Map((await readRecords(ctx.weft.kysely, 'organisation', ctx.actor.workspaceId)).map((each) => [each.id, each]));
  const to = move.parentId === null ? null : all.get(move.parentId);
  if (to === undefined) {
    const message = 'The organisation it moves to is not in the workspace any more.';
    throw new InvalidError(message, [{ path: 'parentId', message }]);
  }
  const after = valid('organisation', { ...before, ...movedTo(before, move) });
  // Others may move later on: there must be no circle on any day from the first.
  for (const day of daysOfMoves([...all.values()], move.from)) {
    refuseCycle(
      id,
      move.parentId,
      (each) => parentIn(all.get(each), day),
      (each) => all.get(each)?.name ?? '',
    );
  }
  const where = to === null ? 'out of what it was part of' : `to “${to.name}”`;
  return act(ctx, { id, summary: `Moved “${before.name}” ${where}`, items: [changing('organisation', before, after)] });
}
