import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../build/build.ts';
import { neighbours } from '../build/neighbours.ts';
import type { Network } from '../build/network.ts';
import { applyFilter } from '../filter/apply.ts';
import { snapshots } from '../testing/arbitraries.ts';
import { clock, idOf, organisation, relationship, snapshotOf } from '../testing/snapshots.ts';
import { town } from '../testing/town.ts';
import { arrangeNetwork } from './arrange.ts';
import { componentsOf } from './component.ts';
import { roomsBetween } from './crowd.ts';
import { layoutNetwork } from './layout.ts';
import { placeNear } from './placeNear.ts';
import { boxAround, type Point, positionsOf, withPositions } from './point.ts';

const networkOf = (snapshot = town): Network => buildNetwork(applyFilter(snapshot, { tieless: true }, clock));
const quick = { iterations: 30 };

function nearest(points: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [index, a] of points.entries()) for (const b of points.slice(0, index)) least = Math.min(least, roomsBetween(a, b));
  return least;
}

/** A net of groups: `many` bodies in rows of ten round a body of their own, each tied to the next. */
function groups(many: number) {
  const names = Array.from({ length: many }, (_, index) => `Body ${index}`);
  return networkOf(
    snapshotOf({
      organisations: names.map((name) => organisation(name)),
      relationships: names.map((name, index) =>
        relationship(`R${index}`, [name, index % 10 === 9 ? `Body ${(index * 7) % many}` : `Body ${index - (index % 10) + 9}`]),
      ),
    }),
  );
}

describe('a layout', () => {
  test('is the same for the same network, whatever the order of its records', () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        const network = networkOf(snapshot);
        const turned = { nodes: [...network.nodes].reverse(), edges: [...network.edges].reverse() };
        const one = layoutNetwork(network, quick);
        expect(layoutNetwork({ ...network }, quick)).toEqual(one);
        expect(new Map([...layoutNetwork(turned, quick)].sort())).toEqual(new Map([...one].sort()));
      }),
      { numRuns: 40 },
    );
  });

  test('differs with the seed', () => {
    expect(layoutNetwork(networkOf(), { seed: 'a' })).not.toEqual(layoutNetwork(networkOf(), { seed: 'b' }));
  });

  test('places every node at whole units with room around it', () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        const network = networkOf(snapshot);
        const positions = layoutNetwork(network, quick);
        expect([...positions.keys()].sort()).toEqual(network.nodes.map(({ id }) => id).sort());
        for (const { x, y } of positions.values()) expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
        expect(nearest([...positions.values()])).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  test.each([60, 600])('of %d organisations leaves none on top of another, and ties short', (many) => {
    const network = groups(many);
    const positions = layoutNetwork(network, many > 100 ? { iterations: 100 } : {});
    expect(nearest([...positions.values()])).toBeGreaterThanOrEqual(1);
    const box = boxAround(positions.values());
    const across = box ? Math.hypot(box.right - box.left, box.bottom - box.top) : 0;
    const lengths = network.edges.flatMap(({ source, target }) => {
      const [a, b] = [positions.get(source), positions.get(target)];
      return a && b ? [Math.hypot(a.x - b.x, a.y - b.y)] : [];
    });
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeLessThan(across / 4);
  });

  test('keeps separate groups and nodes without ties clear of one another', () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        const network = networkOf(snapshot);
        const positions = layoutNetwork(network, quick);
        const { components, alone } = componentsOf(network);
        const boxes = [...components, alone].flatMap((ids) => boxAround(ids.flatMap((id) => positions.get(id) ?? [])) ?? []);
        for (const [index, a] of boxes.entries())
          for (const b of boxes.slice(0, index))
            expect(a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('of nothing is nothing', () => {
    expect(layoutNetwork({ nodes: [], edges: [] }).size).toBe(0);
  });
});

describe('new nodes', () => {
  test('land beside their neighbours, clear of the rest, and nothing else moves', () => {
    fc.assert(
      fc.property(snapshots, fc.func(fc.boolean()), (snapshot, isNew) => {
        const network = networkOf(snapshot);
        const all = layoutNetwork(network, quick);
        const fresh = [...all.keys()].filter((id) => isNew(id));
        const before = new Map([...all].filter(([id]) => !fresh.includes(id)));
        const kept = new Map(before);
        const added = placeNear(network, before, all.keys());
        expect(before).toEqual(kept);
        expect([...added.keys()].sort()).toEqual(fresh.sort());
        expect(nearest([...before.values(), ...added.values()])).toBeGreaterThanOrEqual(1);
        expect(placeNear(network, before, [...all.keys()].reverse())).toEqual(added);
      }),
      { numRuns: 60 },
    );
  });

  test('stand within a few rooms of a lone neighbour', () => {
    const network = groups(60);
    const all = layoutNetwork(network);
    const leaf = network.nodes.find(({ degree }) => degree === 1)?.id ?? '';
    const [only] = neighbours(network, leaf).nodes;
    const before = new Map([...all].filter(([id]) => id !== leaf));
    const spot = placeNear(network, before, [leaf]).get(leaf);
    const other = before.get(only ?? '');
    expect(spot && other ? roomsBetween(spot, other) : 99).toBeLessThan(4);
  });

  test('without neighbours stand beside everything', () => {
    const network = networkOf();
    const all = layoutNetwork(network);
    const before = new Map([...all].filter(([id]) => id !== idOf('Theatre')));
    const spot = placeNear(network, before, [idOf('Theatre'), idOf('gone')]);
    expect([...spot.keys()]).toEqual([idOf('Theatre')]);
    expect(spot.get(idOf('Theatre'))?.x).toBeGreaterThan(boxAround(before.values())?.right ?? 0);
  });
});

describe('arranging', () => {
  test('lays everything out when nothing was saved', () => {
    expect(positionsOf(arrangeNetwork(networkOf()))).toEqual(layoutNetwork(networkOf()));
  });

  test('leaves saved places alone and fills in the rest', () => {
    const saved = withPositions(networkOf(), new Map([[idOf('Council'), { x: 5, y: 7 }]]));
    const positions = positionsOf(arrangeNetwork(saved));
    expect(positions.size).toBe(saved.nodes.length);
    expect(positions.get(idOf('Council'))).toEqual({ x: 5, y: 7 });
  });
});
