import type { Id } from '@weft/domain';
import { memo } from '../memo/memo.ts';
import { groupUnder } from '../snapshot/lookup.ts';
import type { Network, NetworkEdge, NetworkNode } from './network.ts';

/** A network's nodes by id and what hangs on them. */
export interface Structure {
  nodes: ReadonlyMap<Id, NetworkNode>;
  edgesOf: (nodeId: Id) => readonly NetworkEdge[];
  edgesOfRelationship: (relationshipId: Id) => readonly NetworkEdge[];
}

function structured(network: Network): Structure {
  const byNode = groupUnder(network.edges, ({ source, target }) => [source, target]);
  // Not everybody who asks for the structure asks for this.
  let byRelationship: ReadonlyMap<Id, NetworkEdge[]> | null = null;
  return {
    nodes: new Map(network.nodes.map((node) => [node.id, node])),
    edgesOf: (id) => byNode.get(id) ?? [],
    edgesOfRelationship: (id) => {
      byRelationship ??= groupUnder(network.edges, ({ relationshipId }) => [relationshipId]);
      return byRelationship.get(id) ?? [];
    },
  };
}

/** The structure of a network, made once for each network object. */
export const structureOf = memo(structured);

/** The other end of an edge. */
export function otherEnd(edge: NetworkEdge, id: Id): Id {
  return edge.source === id ? edge.target : edge.source;
}
