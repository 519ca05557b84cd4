import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type GraphLink, layGraph } from './layGraph.ts';

const nodesOf = (count: number, label = 'Lease terms must settle who repairs the roof') =>
  Array.from({ length: count }, (_, index) => ({ id: `n${index}`, label }));

/** Graphs without circles: links only from a later thing to an earlier one. */
const graphs = fc.integer({ min: 1, max: 14 }).chain((count) =>
  fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 30 }).map((pairs) => {
    const links = new Map<string, GraphLink>();
    for (const [from, to] of pairs) if (from > to) links.set(`${from} ${to}`, { from: `n${from}`, to: `n${to}` });
    return { nodes: nodesOf(count), links: [...links.values()] };
  }),
);

test('what comes first stands to the left of what waits for it, and no box covers another', () => {
  fc.assert(
    fc.property(graphs, fc.integer({ min: 280, max: 1200 }), ({ nodes, links }, width) => {
      const laid = layGraph(nodes, links, width);
      const at = (id: string) => laid.nodes.find((node) => node.id === id) ?? expect.fail(id);
      for (const { from, to } of links) expect(at(from).x + at(from).width).toBeLessThan(at(to).x);
      for (const [index, one] of laid.nodes.entries()) {
        for (const other of laid.nodes.slice(index + 1)) {
          const apart =
            one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            one.y + one.height <= other.y ||
            other.y + other.height <= one.y;
          expect(apart, `${one.id} and ${other.id}`).toBe(true);
        }
      }
    }),
  );
});

test('it stays within its room while its columns can be read in it', () => {
  const links = [
    { from: 'n2', to: 'n1' },
    { from: 'n1', to: 'n0' },
  ];
  expect(layGraph(nodesOf(3), links, 390).width).toBeLessThanOrEqual(390);
  expect(layGraph(nodesOf(3), links, 700).width).toBeLessThanOrEqual(700);
});

test('a box is as high as the lines that its words take', () => {
  const [short, long] = layGraph(
    [
      { id: 'short', label: 'Lease' },
      { id: 'long', label: 'A lease whose terms settle who repairs the roof, the gutters and the boundary wall' },
    ],
    [],
    400,
  ).nodes;
  expect((long?.height ?? 0) - (short?.height ?? 0)).toBe(3 * 17);
});
