import type { Id } from '@weft/domain';
import type { Network, SupposedMark } from '@weft/network';

/** What is not as it was while something is supposed, by the id of its record. */
export type Supposed = ReadonlyMap<Id, SupposedMark>;

/** Tells what has nothing to do with what is supposed: it is neither marked itself nor at the end of a marked relationship. */
export function standsAside(network: Network, supposed: Supposed | null): (id: Id) => boolean {
  if (supposed === null) return () => false;
  const touched = new Set(supposed.keys());
  for (const { relationshipId, source, target } of network.edges) if (supposed.has(relationshipId)) touched.add(source).add(target);
  return (id) => !touched.has(id);
}
