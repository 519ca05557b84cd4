import type { Id } from '../../values/id.ts';
import type { Dependency } from '../dependency.ts';

/** One thing that is still waited for. */
export type WaitedFor = Pick<Dependency, 'caseId' | 'description' | 'waitingOn' | 'dependsOnCaseId'>;

/** One thing in a chain of what is waited for; `depth` 0 is what the case itself waits for, 1 what that case waits for, and so on. */
export type ChainLink = Omit<WaitedFor, 'caseId'> & { depth: number };

/**
 * What a case waits for, and what the cases that it waits for wait for in turn, each followed to its end before the next. A case is followed
 * once: where cases wait for each other, the chain ends instead of going round.
 * @param waits what is still waited for, by the case that waits.
 */
export function chainOf(caseId: Id, waits: ReadonlyMap<Id, readonly WaitedFor[]>): ChainLink[] {
  const followed = new Set<Id>();
  const follow = (id: Id, depth: number): ChainLink[] => {
    if (followed.has(id)) return [];
    followed.add(id);
    return (waits.get(id) ?? []).flatMap(({ description, waitingOn, dependsOnCaseId }) => [
      { description, waitingOn, dependsOnCaseId, depth },
      ...(dependsOnCaseId === null ? [] : follow(dependsOnCaseId, depth + 1)),
    ]);
  };
  return follow(caseId, 0);
}
