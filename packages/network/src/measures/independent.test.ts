import type { Id } from '@weft/domain';
import cytoscape from 'cytoscape';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildNetwork } from '../build/build.ts';
import { applyFilter, type Visible } from '../filter/apply.ts';
import { componentsOf } from '../layout/component.ts';
import { filters, snapshots } from '../testing/arbitraries.ts';
import { clock } from '../testing/snapshots.ts';
import { joinsAmong, joinsOf } from './joined.ts';
import { measureOf } from './measures.ts';

/** The same place in another library: organisations, and a line between any two that a relationship joins. */
function elsewhere({ organisations, relationships }: Visible): cytoscape.Core {
  const graph = cytoscape({ headless: true, elements: organisations.map(({ id }) => ({ data: { id } })) });
  const joined = new Set<string>();
  const join = (one: Id, other: Id) => {
    const [source, target] = one < other ? [one, other] : [other, one];
    const id = `${source} ${target}`;
    if (one === other || joined.has(id)) return;
    joined.add(id);
    graph.add({ data: { id, source, target } });
  };
  for (const { parties, brokerIds } of relationships) {
    const ids = parties.map(({ organisationId }) => organisationId);
    const besides = brokerIds.filter((id) => !ids.includes(id));
    // Two parties are joined through whoever brokers; more meet all together.
    const pairs = ids.length > 2 || besides.length === 0 ? [...ids, ...(ids.length > 2 ? besides : [])] : [];
    for (const [at, one] of pairs.entries()) for (const other of pairs.slice(at + 1)) join(one, other);
    if (pairs.length === 0) for (const broker of besides) for (const id of ids) join(id, broker);
  }
  return graph;
}

const places = fc.tuple(snapshots, filters).map(([snapshot, filter]) => applyFilter(snapshot, filter, clock));

test('degree, components, cut points, brokerage and betweenness agree with another library', () => {
  fc.assert(
    fc.property(places, (visible) => {
      const graph = elsewhere(visible);
      const network = buildNetwork(visible);
      const joins = joinsOf(network);
      const between = graph.elements().betweennessCentrality({ directed: false });
      const cuts = new Set(
        graph
          .elements()
          .hopcroftTarjanBiconnected()
          .cut.map((node) => node.id()),
      );
      const others = visible.organisations.length - 1;
      for (const { id } of visible.organisations) {
        const node = graph.getElementById(id);
        expect(joins.get(id)?.size).toBe(node.degree(false));
        expect(measureOf('splits').of(visible).get(id) !== 0).toBe(cuts.has(id));
        // There it counts pairs, either way round; here it is the share of all of them.
        const share = others < 2 ? 0 : between.betweenness(node) / (others * (others - 1));
        expect(measureOf('between').of(visible).get(id)).toBeCloseTo(share, 9);
        const through = visible.relationships.filter(({ brokerIds }) => brokerIds.includes(id)).length;
        expect(measureOf('brokered').of(visible).get(id)).toBe(through);
      }
      const isBody = new Set(visible.organisations.map(({ id }) => id));
      const { components, alone } = componentsOf(network);
      const ours = [
        ...components.map((part) => part.filter((id) => isBody.has(id))),
        ...alone.filter((id) => isBody.has(id)).map((id) => [id]),
      ];
      const theirs = graph
        .elements()
        .components()
        .map((part) =>
          part
            .nodes()
            .map((node) => node.id())
            .sort(),
        );
      const inOrder = (parts: readonly (readonly Id[])[]) =>
        parts
          .filter(({ length }) => length > 0)
          .map((part) => part.join())
          .sort();
      expect(inOrder(ours)).toEqual(inOrder(theirs));
      graph.destroy();
    }),
    { numRuns: 200 },
  );
});

test('joins worked out from relationships are those of the network that draws them', () => {
  fc.assert(
    fc.property(places, (visible) => {
      const straight = joinsAmong(visible.relationships, visible.organisations);
      const drawn = joinsOf(buildNetwork(visible));
      const sorted = (joins: typeof drawn) => new Map([...joins].map(([id, others]) => [id, [...others].sort()]));
      expect(sorted(straight)).toEqual(sorted(drawn));
    }),
  );
});
