import type { Id, SnapshotOrganisation, SnapshotRelationship } from '@weft/domain';
import { isHub, linesOf } from '../build/lines.ts';
import type { Network } from '../build/network.ts';
import { structureOf } from '../build/structure.ts';
import { memo } from '../memo/memo.ts';
import { participantsOf } from '../snapshot/lookup.ts';

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

/** The same joins straight from relationships, for those who draw nothing. */
export function joinsAmong(
  relationships: readonly SnapshotRelationship[],
  organisations: readonly Pick<SnapshotOrganisation, 'id'>[],
): Joins {
  const joins = new Map<Id, Set<Id>>(organisations.map(({ id }) => [id, new Set()]));
  const isHere = (id: Id) => joins.has(id);
  const join = (a: Id, b: Id) => {
    if (a === b) return;
    joins.get(a)?.add(b);
    joins.get(b)?.add(a);
  };
  for (const relationship of relationships) {
    if (!isHub(relationship)) {
      for (const { source, target } of linesOf(relationship, isHere)) join(source, target);
      continue;
    }
    const members = participantsOf(relationship).filter(isHere);
    for (const [at, member] of members.entries())
      for (let next = at + 1; next < members.length; next += 1) join(member, members[next] ?? member);
  }
  return joins;
}

/** The joins of a network, made once for each network object. */
export const joinsOf = memo(joined);
