import type { Id } from '@weft/domain';
import type { Network } from '../build/network.ts';
import { otherEnd, structureOf } from '../build/structure.ts';

/** Where the nodes of a network belong: each in one home, none of which is empty, or between homes. */
export interface Homes {
  homes: Id[][];
  /** Hubs that no home has more than half of the spokes of. */
  between: Id[];
}

/** Organisations as they are grouped, those in no group together; hubs where most of their spokes come from. */
export function homesOf(network: Network, groups: readonly (readonly Id[])[]): Homes {
  const { nodes, edgesOf } = structureOf(network);
  const homeOf = new Map(groups.flatMap((members, index) => members.map((id) => [id, index])));
  const homes: Id[][] = groups.map((members) => members.filter((id) => nodes.has(id)));
  const rest: Id[] = [];
  const between: Id[] = [];
  for (const { id, kind } of network.nodes) {
    if (homeOf.has(id)) continue;
    if (kind === 'organisation') rest.push(id);
    else {
      const ends = edgesOf(id).map((edge) => homeOf.get(otherEnd(edge, id)) ?? groups.length);
      const most = ends.find((home) => 2 * ends.filter((other) => other === home).length > ends.length);
      (most === undefined ? between : most === groups.length ? rest : homes[most])?.push(id);
    }
  }
  return { homes: [...homes, rest].filter((members) => members.length > 0).map((members) => members.sort()), between: between.sort() };
}
