import type { Id } from '@weft/domain';
import type { Network } from '../build/network.ts';
import { structureOf } from '../build/structure.ts';
import type { Point } from '../layout/point.ts';
import { memo } from '../memo/memo.ts';

/**
 * What a walk stops at: every organisation and every relationship, whether it draws as a hub or as a line. Each stands beside what it is
 * tied to, so that a walk goes from organisation to relationship to organisation.
 */
export interface Stops {
  has: (id: Id) => boolean;
  isRelationship: (id: Id) => boolean;
  /** The relationships of an organisation, or the organisations of a relationship, each once; nothing for what is not there. */
  tied: (id: Id) => readonly Id[];
  /** Where it is to be found: a line half way between its ends. Null when that is not known. */
  placeOf: (id: Id) => Point | null;
}

function stopsIn(network: Network): Stops {
  const { nodes, edgesOf, edgesOfRelationship } = structureOf(network);
  const isRelationship = (id: Id) => nodes.get(id)?.kind === 'hub' || edgesOfRelationship(id).length > 0;
  const isOrganisation = (id: Id) => nodes.get(id)?.kind === 'organisation';
  const membersOf = (id: Id) =>
    [...new Set(edgesOfRelationship(id).flatMap(({ source, target }) => [source, target]))].filter(isOrganisation);
  const placeOf = (id: Id): Point | null => {
    const node = nodes.get(id);
    if (node) return node.x === null || node.y === null ? null : { x: node.x, y: node.y };
    const ends = membersOf(id).flatMap((end) => placeOf(end) ?? []);
    if (ends.length === 0) return null;
    const total = ends.reduce((sum, { x, y }) => ({ x: sum.x + x, y: sum.y + y }), { x: 0, y: 0 });
    return { x: total.x / ends.length, y: total.y / ends.length };
  };
  return {
    has: (id) => nodes.has(id) || isRelationship(id),
    isRelationship,
    tied: (id) => (isRelationship(id) ? membersOf(id) : [...new Set(edgesOf(id).map(({ relationshipId }) => relationshipId))]),
    placeOf,
  };
}

/** The stops of a network, made once for each network object. */
export const stopsOf = memo(stopsIn);

/** Where a walk finds a record; null when that is not known. */
export function placeOfStop(network: Network, id: Id): Point | null {
  return stopsOf(network).placeOf(id);
}

/** Whether a walk over the network can be at a record. */
export function isStop(network: Network, id: Id): boolean {
  return stopsOf(network).has(id);
}
