import type { Id } from '@weft/domain';
import { reach } from '../snapshot/reach.ts';
import type { Network } from './network.ts';
import { otherEnd, structureOf } from './structure.ts';

/** Ids of nodes and of edges. */
export interface Part {
  nodes: ReadonlySet<Id>;
  edges: ReadonlySet<string>;
}

/** The nodes one line away from a node, and those lines; the node itself is not among them. */
export function neighbours(network: Network, id: Id): Part {
  const edges = structureOf(network).edgesOf(id);
  return { nodes: new Set(edges.map((edge) => otherEnd(edge, id))), edges: new Set(edges.map((edge) => edge.id)) };
}

/**
 * A node and all that lies within some steps of it. A step crosses one relationship whole, hub, broker and all: one step from an
 * organisation is everybody it shares a relationship with; one step from a hub is its own participants.
 */
export function within(network: Network, id: Id, steps: number): Part {
  const { nodes, edgesOf, edgesOfRelationship } = structureOf(network);
  if (!nodes.has(id)) return { nodes: new Set(), edges: new Set() };
  const isOrganisation = (each: Id) => nodes.get(each)?.kind === 'organisation';
  const { organisations, relationships } = reach(id, steps, {
    relationshipsOf: (organisation) => new Set(edgesOf(organisation).map((edge) => edge.relationshipId)),
    membersOf: (relationship) => {
      const edges = edgesOfRelationship(relationship);
      if (edges.length === 0 && nodes.get(relationship)?.kind !== 'hub') return null;
      return new Set(edges.flatMap(({ source, target }) => [source, target]).filter(isOrganisation));
    },
  });
  const edges = [...relationships].flatMap((relationship) => edgesOfRelationship(relationship).map((edge) => edge.id));
  return { nodes: new Set([...organisations, ...[...relationships].filter((each) => nodes.has(each))]), edges: new Set(edges) };
}
