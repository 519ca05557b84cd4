import type { Id } from '@weft/domain';
import type { Network } from '../build/network.ts';
import { otherEnd, structureOf } from '../build/structure.ts';

/** Nodes that hang together, sorted by id. */
export type Component = readonly Id[];

/** The groups of nodes that edges join, largest first, and the nodes that no edge touches. Neither depends on the order of the nodes. */
export function componentsOf(network: Network): { components: Component[]; alone: Id[] } {
  const { edgesOf } = structureOf(network);
  const ids = network.nodes.map(({ id }) => id).sort();
  const seen = new Set<Id>();
  const components: Id[][] = [];
  for (const id of ids) {
    if (seen.has(id) || edgesOf(id).length === 0) continue;
    const component = [id];
    seen.add(id);
    for (const member of component) {
      for (const edge of edgesOf(member)) {
        const other = otherEnd(edge, member);
        if (seen.has(other)) continue;
        seen.add(other);
        component.push(other);
      }
    }
    components.push(component.sort());
  }
  components.sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
  return { components, alone: ids.filter((id) => !seen.has(id)) };
}
