import type { Id } from '@weft/domain';
import type { Network } from '../build/network.ts';
import { structureOf } from '../build/structure.ts';
import { memo } from '../memo/memo.ts';

/** Who is joined to whom, organisation to organisation; who is joined to nobody is there with nobody. */
export type Joins = ReadonlyMap<Id, ReadonlySet<Id>>;

/**
 * Organisations joined as the lines go: the two ends of a tie, a broker with either party but not these with each other, and all who meet
 * in one hub.
 */
function joined(network: Network): Joins {
  const joins = new Map<Id, Set<Id>>();
  const { nodes, edgesOf } = structureOf(network);
  for (const { id, kind } of network.nodes) if (kind === 'organisation') joins.set(id, new Set());
  const join = (a: Id, b: Id) => {
    if (a === b) return;
    joins.get(a)?.add(b);
    joins.get(b)?.add(a);
  };
  for (const { source, target, kind } of network.edges) if (kind !== 'spoke') join(source, target);
  for (const { id, kind } of nodes.values()) {
    if (kind !== 'hub') continue;
    const members = edgesOf(id).map(({ source }) => source);
    for (const [at, member] of members.entries()) for (const other of members.slice(at + 1)) join(member, other);
  }
  return joins;
}

/** The joins of a network, made once for each network object. */
export const joinsOf = memo(joined);
