import { addDays, type ChangeSet, type Day, type Id, type Organisation, parentOn, refuseCycle } from '@weft/domain';
import type { Trx } from '../database/database.ts';
import { readRecords } from '../records/read.ts';

/** An organisation before and after a change that puts it within others, or elsewhere. */
interface Moved {
  before: Organisation | null;
  after: Organisation;
}

function movedIn({ items }: ChangeSet): Moved[] {
  return items.flatMap((item) => {
    if (item.kind !== 'organisation' || item.after === null) return [];
    const { before, after } = item;
    const stays = before?.parentId === after.parentId && JSON.stringify(before.formerParents) === JSON.stringify(after.formerParents);
    return stays || parentsOf(after).length === 0 ? [] : [{ before, after }];
  });
}

/** Everything an organisation is, was or will be part of. */
function parentsOf({ parentId, formerParents }: Organisation): Id[] {
  return [parentId, ...formerParents.map((each) => each.parentId)].filter((id) => id !== null);
}

/** The organisations that were moved and all that they are within, on any day, as a change leaves them. */
async function withAllAbove(trx: Trx, { workspaceId, items }: ChangeSet, moved: readonly Moved[]): Promise<Map<Id, Organisation>> {
  const written = new Map(items.flatMap((item) => (item.kind === 'organisation' && item.after !== null ? [[item.id, item.after]] : [])));
  const found = new Map<Id, Organisation>();
  for (let edge = moved.map(({ after }) => after); edge.length > 0; ) {
    for (const each of edge) found.set(each.id, each);
    const above = [...new Set(edge.flatMap(parentsOf))].filter((id) => !found.has(id));
    const known = above.flatMap((id) => written.get(id) ?? []);
    const others = above.filter((id) => !written.has(id));
    edge = [...known, ...(await readRecords(trx, 'organisation', workspaceId, { id: others }))];
  }
  return found;
}

/** The first day of each stretch in which none of them moves: one before all that is known, then the day after each move. */
function daysOf(organisations: Iterable<Organisation>): Day[] {
  const moves = [...organisations].flatMap(({ formerParents }) => formerParents.map(({ to }) => addDays(to, 1)));
  return ['0001-01-01', ...new Set(moves)];
}

/** Refuses organisations that would be part of themselves, on any day on which a change moves them. @throws InvalidError naming the loop. */
export async function refuseCircleOfParts(trx: Trx, changeSet: ChangeSet): Promise<void> {
  const moved = movedIn(changeSet);
  if (moved.length === 0) return;
  const found = await withAllAbove(trx, changeSet, moved);
  const days = daysOf(found.values());
  for (const { before, after } of moved) {
    for (const day of days) {
      const parentId = parentOn(after, day);
      if (before !== null && parentOn(before, day) === parentId) continue;
      const parentOf = (id: Id) => parentIn(found.get(id), day);
      refuseCycle(after.id, parentId, parentOf, (id) => found.get(id)?.name ?? '');
    }
  }
}

function parentIn(organisation: Organisation | undefined, day: Day): Id | null {
  return organisation === undefined ? null : parentOn(organisation, day);
}
