import { InvalidError } from '../../errors/errors.ts';
import type { Id } from '../../values/id.ts';
import type { Dependency } from '../dependency.ts';

type Link = Pick<Dependency, 'id' | 'caseId' | 'dependsOnCaseId' | 'status'>;

/** The shortest way from one case to another along what they wait for, both ends in it; null when there is none. */
function wayBetween(from: Id, to: Id, links: readonly Link[]): Id[] | null {
  const cameFrom = new Map<Id, Id | null>([[from, null]]);
  for (const at of cameFrom.keys()) {
    if (at === to) break;
    for (const { caseId, dependsOnCaseId, status } of links) {
      if (caseId !== at || dependsOnCaseId === null || status !== 'waiting' || cameFrom.has(dependsOnCaseId)) continue;
      cameFrom.set(dependsOnCaseId, at);
    }
  }
  if (!cameFrom.has(to)) return null;
  const way: Id[] = [];
  for (let at: Id | null | undefined = to; at; at = cameFrom.get(at)) way.unshift(at);
  return way;
}

/**
 * The circle that a case goes round when it waits for another: the cases from itself back to itself, the shortest such.
 * @returns null when the other does not wait for it, however far along.
 */
export function circleOf(link: Link, others: readonly Link[]): Id[] | null {
  if (link.status !== 'waiting' || link.dependsOnCaseId === null) return null;
  const way = wayBetween(
    link.dependsOnCaseId,
    link.caseId,
    others.filter(({ id }) => id !== link.id),
  );
  return way && [link.caseId, ...way];
}

/**
 * Cases that wait for one another would wait for ever.
 * @param named what a case is called, by its id.
 * @throws InvalidError that shows the circle: "CAT-2026-001 → CAT-2026-004 → CAT-2026-001".
 */
export function refuseCircle(link: Link, others: readonly Link[], named: (id: Id) => string): void {
  const circle = circleOf(link, others);
  if (circle === null) return;
  const message = `These would wait for one another and never end: ${circle.map(named).join(' → ')}.`;
  throw new InvalidError(message, [{ path: 'dependsOnCaseId', message }]);
}
