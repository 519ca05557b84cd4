import { InvalidError } from '../errors/errors.ts';
import { addDays, type Day } from '../values/day.ts';
import type { Id } from '../values/id.ts';
import type { Organisation } from './organisation.ts';
import { parentOn } from './partOf.ts';

/**
 * Where an organisation is once it is part of another (null for none) as from a day. Until the day before it is where it was, so the past stays as it
 * was; what had been said of the time from that day on no longer holds. Whatever is within it goes with it, since all of that points to it alone.
 * @throws InvalidError when it is there on that day already and nothing later takes it elsewhere.
 */
export function movedTo(
  organisation: Pick<Organisation, 'name' | 'parentId' | 'formerParents'>,
  { parentId, from }: { parentId: Id | null; from: Day },
): Pick<Organisation, 'parentId' | 'formerParents'> {
  const lastDay = addDays(from, -1);
  const before = parentOn(organisation, lastDay);
  const earlier = organisation.formerParents.filter(({ to }) => to < lastDay);
  const formerParents = before === parentId ? earlier : [...earlier, { parentId: before, to: lastDay }];
  const after = { parentId, formerParents: [...formerParents].sort((a, b) => (a.to < b.to ? -1 : 1)) };
  if (parentId === organisation.parentId && formerParents.length === organisation.formerParents.length && before === parentId) {
    const message = `“${organisation.name}” is there already.`;
    throw new InvalidError(message, [{ path: 'parentId', message }]);
  }
  return after;
}
