import { InvalidError } from '../errors/errors.ts';

/**
 * Refuses a parent that would make an organisation its own ancestor.
 * `parentOf` answers the parent of any organisation in the workspace, as it stands before the change.
 * @throws InvalidError naming the loop, with the problem on `parentId`.
 */
export function refuseCycle(
  id: string,
  parentId: string | null,
  parentOf: (id: string) => string | null,
  nameOf: (id: string) => string,
): void {
  const chain = [id];
  for (let at = parentId; at !== null; at = parentOf(at)) {
    if (at === id) {
      const names = [...chain, id].map(nameOf).join(' → ');
      const message = `An organisation cannot be part of itself: ${names}.`;
      throw new InvalidError(message, [{ path: 'parentId', message }]);
    }
    if (chain.includes(at)) return;
    chain.push(at);
  }
}
