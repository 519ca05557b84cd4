import type { Snapshot } from '@weft/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../build/build.ts';
import { neighbours, within } from '../build/neighbours.ts';
import type { Network } from '../build/network.ts';
import { applyFilter } from '../filter/apply.ts';
import { groupingOf } from '../groups/grouping.ts';
import { groupsOf } from '../groups/groups.ts';
import { snapshots } from '../testing/arbitraries.ts';
import { clock, idOf } from '../testing/snapshots.ts';
import { town } from '../testing/town.ts';
import { arrangePart, settleAmong } from './arrangePart.ts';
import type { Chosen, Layout } from './choices.ts';
import { roomsBetween } from './crowd.ts';
import { homesOf } from './homes.ts';
import { layoutOf, layouts } from './layouts.ts';
import { type Point, positionsOf, room, withPositions } from './point.ts';
import { spacedOut } from './ring.ts';

const networkOf = (snapshot: Snapshot): Network => buildNetwork(applyFilter(snapshot, { tieless: true }, clock));
const points = (places: ReadonlyMap<string, Point>, ids: readonly string[]) => ids.flatMap((id) => places.get(id) ?? []);

function nearest(places: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [index, a] of places.entries()) for (const b of places.slice(0, index)) least = Math.min(least, roomsBetween(a, b));
  return least;
}

/** The middle of some places and how far from it the furthest is, in rooms. */
function discOf(places: readonly Point[]) {
  const middle = places.reduce((sum, { x, y }) => ({ x: sum.x + x / places.length, y: sum.y + y / places.length }), { x: 0, y: 0 });
  return { middle, radius: Math.max(...places.map((place) => roomsBetween(place, middle))) };
}

const air = fc.constantFrom('little', 'usual', 'much', 'unheard of');
const cases = fc.record({ snapshot: snapshots, air, grouping: fc.constantFrom('neighbourhood', 'kind'), pick: fc.nat() });

function chosenFor({ snapshot, air: room, grouping, pick }: typeof cases extends fc.Arbitrary<infer Case> ? Case : never): Chosen {
  const groups = groupsOf(snapshot.organisations, snapshot, {}, groupingOf(grouping)).map(({ members }) => members);
  const middle = snapshot.organisations[pick % Math.max(1, snapshot.organisations.length)]?.id ?? null;
  return { values: { air: room, grouping }, groups, middle };
}

describe.each(layouts)('the layout $label', (layout: Layout) => {
  test('places every node once, at whole units, with room around it, and says how far it has come', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const network = networkOf(each.snapshot);
        const heard: number[] = [];
        const places = layout.run(network, chosenFor(each), (part) => heard.push(part));
        expect([...places.keys()].sort()).toEqual(network.nodes.map(({ id }) => id).sort());
        for (const { x, y } of places.values()) expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
        expect(nearest([...places.values()])).toBeGreaterThanOrEqual(1);
        expect(heard).toEqual([...heard].sort((a, b) => a - b));
        for (const part of heard) expect(part > 0 && part <= 1).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('is the same for the same network, whatever the order of its records', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const network = networkOf(each.snapshot);
        const chosen = chosenFor(each);
        const turned = { nodes: [...network.nodes].reverse(), edges: [...network.edges].reverse() };
        expect([...layout.run(turned, chosen)].sort()).toEqual([...layout.run(network, chosen)].sort());
      }),
      { numRuns: 15 },
    );
  });
});

test('by group, members stand nearer to the middle of their group than any other group reaches', () => {
  fc.assert(
    fc.property(cases, (each) => {
      const network = networkOf(each.snapshot);
      const chosen = chosenFor(each);
      const places = layoutOf('groups').run(network, chosen);
      const { homes, between } = homesOf(network, chosen.groups);
      const discs = homes.map((members) => discOf(points(places, members)));
      for (const [index, a] of discs.entries())
        for (const b of discs.slice(0, index)) expect(roomsBetween(a.middle, b.middle)).toBeGreaterThan(a.radius + b.radius);
      expect([...homes.flat(), ...between].sort()).toEqual([...places.keys()].sort());
    }),
    { numRuns: 40 },
  );
});

test('a hub belongs to the group that more than half of its spokes come from, or to none', () => {
  const network = networkOf(town);
  const hub = network.nodes.find(({ kind }) => kind === 'hub')?.id ?? '';
  const [first = '', second = '', ...others] = [...neighbours(network, hub).nodes];
  expect(homesOf(network, [[first], [second], others.slice(0, 1), others.slice(1)]).between).toContain(hub);
  expect(homesOf(network, [[first, second, ...others]]).homes[0]).toContain(hub);
  expect(homesOf(network, []).homes.flat()).toContain(hub);
});

test('on circles, everybody within reach stands as far out as the steps it is away', () => {
  fc.assert(
    fc.property(cases, (each) => {
      const network = networkOf(each.snapshot);
      const chosen = chosenFor(each);
      if (chosen.middle === null) return;
      const places = layoutOf('circles').run(network, chosen);
      const from = places.get(chosen.middle) ?? { x: 0, y: 0 };
      const before = new Set([chosen.middle]);
      let step: number | null = null;
      for (let steps = 1; steps <= 3; steps += 1) {
        for (const { id, kind } of network.nodes) {
          const at = places.get(id);
          if (kind === 'hub' || !at || before.has(id) || !within(network, chosen.middle, steps).nodes.has(id)) continue;
          before.add(id);
          const out = Math.hypot(at.x - from.x, at.y - from.y);
          step ??= out;
          expect(Math.abs(out - steps * step)).toBeLessThan(1.5 + steps);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('along a circle nobody passes another and all keep apart', () => {
  const turns = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(turns, (each) => {
      const apart = (2 * Math.PI) / 20;
      const spaced = spacedOut(
        each.map((turn, index) => ({ id: `${index}`.padStart(2, '0'), turn })),
        apart,
      );
      expect(spaced).toHaveLength(each.length);
      for (const [index, { turn }] of spaced.entries()) {
        const next = spaced[index + 1]?.turn ?? (spaced[0]?.turn ?? 0) + 2 * Math.PI;
        expect(next - turn).toBeGreaterThan(apart - 1e-9);
      }
    }),
  );
  expect(
    spacedOut(
      [
        { id: 'a', turn: 1 },
        { id: 'b', turn: 2 },
      ],
      0.5,
    ),
  ).toEqual([
    { id: 'a', turn: 1 },
    { id: 'b', turn: 2 },
  ]);
});

describe('laying out some alone', () => {
  test('moves nobody else, and keeps clear of them', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...layouts), fc.func(fc.boolean()), (each, layout, isAsked) => {
        const bare = networkOf(each.snapshot);
        const network = withPositions(bare, layoutOf('forces').run(bare, chosenFor(each)));
        const asked = network.nodes.flatMap(({ id, kind }) => (kind === 'organisation' && isAsked(id) ? [id] : []));
        const places = arrangePart(layout, network, asked, chosenFor(each));
        for (const id of asked) expect(places.has(id)).toBe(true);
        for (const { id, kind } of network.nodes) if (kind === 'organisation' && !asked.includes(id)) expect(places.has(id)).toBe(false);
        const after = positionsOf(withPositions(network, places));
        expect(after.size).toBe(network.nodes.length);
        expect(nearest([...after.values()])).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 30 },
    );
  });

  test('leaves the one in the middle of the circles where it stands', () => {
    const bare = networkOf(town);
    const none = { values: {}, groups: [], middle: null };
    const network = withPositions(bare, layoutOf('forces').run(bare, none));
    const council = idOf('Council');
    const all = network.nodes.map(({ id }) => id);
    const places = arrangePart(layoutOf('circles'), network, all, { ...none, middle: council });
    expect(places.get(council)).toEqual(positionsOf(network).get(council));
  });

  test('puts whoever is wanted where another stands as near as there is room', () => {
    const settled = settleAmong(new Map([['a', { x: 0, y: 0 }]]), new Map([['b', { x: 10, y: 0 }]])).get('a');
    expect(settled && roomsBetween(settled, { x: 10, y: 0 })).toBeGreaterThanOrEqual(1);
    expect(settled && Math.hypot(settled.x, settled.y)).toBeLessThan(2 * room.across);
  });
});
