import type { Id } from '@weft/domain';
import type { Network } from '../build/network.ts';
import { structureOf } from '../build/structure.ts';
import { groupUnder } from '../snapshot/lookup.ts';

/** How many other organisations lie within two steps of each, a step being one relationship, broker and all. */
export function reachableOf(network: Network): Map<Id, number> {
  const { nodes } = structureOf(network);
  const isOrganisation = (id: Id) => nodes.get(id)?.kind === 'organisation';
  const members = new Map<Id, Set<Id>>();
  for (const { relationshipId, source, target } of network.edges) {
    const here = members.get(relationshipId) ?? new Set();
    for (const end of [source, target]) if (isOrganisation(end)) here.add(end);
    members.set(relationshipId, here);
  }
  const met = groupUnder(members.values(), (together) => together);
  const oneStep = (id: Id) => new Set((met.get(id) ?? []).flatMap((together) => [...together]));
  const near = new Map([...nodes.keys()].filter(isOrganisation).map((id) => [id, oneStep(id)]));
  return new Map(
    [...near].map(([id, first]) => {
      const all = new Set([id, ...first]);
      for (const other of first) for (const further of near.get(other) ?? []) all.add(further);
      return [id, all.size - 1];
    }),
  );
}
