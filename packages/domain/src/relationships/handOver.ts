import { InvalidError } from '../errors/errors.ts';
import { addDays, type Day } from '../values/day.ts';
import type { Id } from '../values/id.ts';
import type { Holder, Relationship } from './relationship.ts';

/** A post that takes over, and where it is. */
export interface Successor {
  postId: Id;
  organisationId: Id;
}

/** One post handing over what it holds: its last day, in which it still holds. */
export interface HandingOver {
  from: Id;
  to: Successor;
  lastDay: Day;
}

/** Whether a post still has an entry to hand over: one without an end, or that ends later. */
export function holdsAfter({ postId, to }: Pick<Holder, 'postId' | 'to'>, post: Id, lastDay: Day): boolean {
  return postId === post && (to === null || to > lastDay);
}

/** The one who takes over is there on that side already as well as the new entry would be: as lead, or as deputy for a deputy. */
function isThere(holders: readonly Holder[], entry: Holder): boolean {
  return holders.some(
    (each) =>
      each.postId === entry.postId &&
      each.side === entry.side &&
      (each.role === 'lead' || entry.role === 'deputy') &&
      (each.from === null || entry.from === null || each.from <= entry.from) &&
      (each.to === null || (entry.to !== null && each.to >= entry.to)),
  );
}

/** Whether a new entry makes a lead of somebody who would be deputy for no longer than that. */
function takesTheLead(entry: Holder, deputy: Holder): boolean {
  if (entry.role !== 'lead' || deputy.role !== 'deputy' || entry.postId !== deputy.postId || entry.side !== deputy.side) return false;
  if (deputy.to !== null && entry.from !== null && deputy.to < entry.from) return false;
  return entry.to === null || (deputy.to !== null && deputy.to <= entry.to);
}

/**
 * The holders of a relationship after one post handed over to another: what it held ends with its last day, and the other holds from the day
 * after, on the same side and in the same role. A deputy who becomes lead is deputy until then. The past stays as it was: on and before the
 * last day the same posts hold as before.
 * @throws InvalidError when the post hands over to itself, or holds nothing of this after its last day.
 */
export function handedOver({ holders }: Pick<Relationship, 'holders'>, { from, to, lastDay }: HandingOver): Holder[] {
  if (from === to.postId)
    throw new InvalidError('Choose somebody else to take over.', [{ path: 'to', message: 'This is who hands over.' }]);
  const given = holders.filter((holder) => holdsAfter(holder, from, lastDay));
  if (given.length === 0) throw new InvalidError('This post does not hold this relationship after that day.');
  const first = addDays(lastDay, 1);
  const taken = given.map((holder): Holder => {
    const start = holder.from !== null && holder.from > lastDay ? holder.from : first;
    return { ...holder, postId: to.postId, organisationId: to.organisationId, description: null, from: start };
  });
  const kept = holders.flatMap((holder): Holder[] => {
    const lead = taken.find((entry) => takesTheLead(entry, holder));
    if (!given.includes(holder) && !lead) return [holder];
    const end = lead?.from ? addDays(lead.from, -1) : lastDay;
    // What had not begun by then never begins.
    return holder.from !== null && holder.from > end ? [] : [{ ...holder, to: end }];
  });
  return [...kept, ...taken.filter((entry) => !isThere(kept, entry))];
}
