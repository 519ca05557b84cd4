import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNetwork } from '../build/build.ts';
import type { Network } from '../build/network.ts';
import { applyFilter } from '../filter/apply.ts';
import { layoutNetwork } from '../layout/layout.ts';
import { withPositions } from '../layout/point.ts';
import { groupUnder, participantsOf } from '../snapshot/lookup.ts';
import { snapshots } from '../testing/arbitraries.ts';
import { clock, idOf, organisation, relationship, snapshotOf } from '../testing/snapshots.ts';
import { type Direction, directions, type Stop, stopAt, walk } from './walk.ts';

const places: [string, number, number][] = [
  ['Middle', 0, 0],
  ['East', 200, 20],
  ['Far east', 300, 0],
  ['North', 30, -100],
  ['Stranger', -150, 10],
  ['South', 210, 150],
];
const snapshot = snapshotOf({
  organisations: places.map(([name, x, y]) => organisation(name, { x, y })),
  relationships: [
    ...['East', 'Far east', 'North'].map((name) => relationship(`to ${name}`, ['Middle', name])),
    relationship('to South', ['East', 'South']),
    relationship('Forum', ['Middle', 'North', 'East'], { x: 20, y: 60 }),
  ],
});
const network = buildNetwork(applyFilter(snapshot, { tieless: true }, clock));

/** The names of where a walk leads, press by press. */
function led(from: string, ...presses: Direction[]): string[] {
  const names = new Map([...snapshot.organisations, ...snapshot.relationships].map(({ id, name }) => [id, name]));
  let stop: Stop | null = stopAt(idOf(from));
  return presses.map((press) => {
    stop = stop && walk(network, stop, press);
    return (stop && names.get(stop.at)) ?? 'nowhere';
  });
}

describe('an arrow key', () => {
  test('lands on a tie, crosses it when pressed again, and the opposite one goes back', () => {
    expect(led('Middle', 'right', 'right', 'left', 'left')).toEqual(['to Far east', 'Far east', 'to Far east', 'Middle']);
    expect(led('Middle', 'up', 'up', 'down', 'down', 'up')).toEqual(['to North', 'North', 'to North', 'Middle', 'to North']);
  });

  test('across goes round: to the next relationship, or the next to take part', () => {
    expect(led('Middle', 'right', 'down', 'down', 'down', 'down')).toEqual(['to Far east', 'to East', 'Forum', 'to North', 'to Far east']);
    expect(led('Middle', 'right', 'up', 'left')).toEqual(['to Far east', 'to North', 'Middle']);
    expect(led('Middle', 'down', 'down', 'right')).toEqual(['Forum', 'East', 'North']);
  });

  test('across at the end of a tie of two takes that way', () => {
    expect(led('Middle', 'right', 'down', 'right', 'down')).toEqual(['to Far east', 'to East', 'East', 'to South']);
  });

  test('goes on to the nearest that way when no tie leads there, and back', () => {
    expect(led('Middle', 'left', 'right')).toEqual(['Stranger', 'Middle']);
    expect(led('Middle', 'right', 'right', 'up')).toEqual(['to Far east', 'Far east', 'nowhere']);
  });

  test('stays when there is nothing that way, no such record, or no places', () => {
    expect(led('Stranger', 'left')).toEqual(['nowhere']);
    expect(walk(network, stopAt(idOf('gone')), 'up')).toBe(null);
    const nowhere = { ...network, nodes: network.nodes.map((node) => ({ ...node, x: null, y: null })) };
    expect(walk(nowhere, stopAt(idOf('Middle')), 'up')).toBe(null);
  });
});

const arrows = Object.keys(directions).filter((key): key is Direction => key in directions);
const back: Readonly<Record<Direction, Direction>> = { up: 'down', down: 'up', left: 'right', right: 'left' };

/** A few nodes stand on one spot, as they may when somebody put them there. */
const networks: fc.Arbitrary<{ snapshot: typeof snapshot; placed: Network }> = fc.tuple(snapshots, fc.boolean()).map(([any, heaped]) => {
  const drawn = buildNetwork(applyFilter(any, { tieless: true }, clock));
  const placed = withPositions(drawn, layoutNetwork(drawn, { iterations: 20 }));
  const nodes = placed.nodes.map((node, index) => (heaped && index % 3 === 0 ? { ...node, x: 0, y: 0 } : node));
  return { snapshot: any, placed: { ...placed, nodes } };
});

/** Every stop that presses lead to. */
function reached(placed: Network, from: Stop): Stop[] {
  const key = ({ at, from: came, by }: Stop) => `${at} ${came} ${by}`;
  const met = new Map([[key(from), from]]);
  for (const stop of met.values())
    for (const arrow of arrows) {
      const next = walk(placed, stop, arrow);
      if (next) met.set(key(next), next);
    }
  return [...met.values()];
}

describe('on any map', () => {
  test('every organisation and every tie of a component is reached from any of them by arrows alone', () => {
    fc.assert(
      fc.property(networks, fc.nat(), ({ snapshot: any, placed }, pick) => {
        const ties = groupUnder(any.relationships, participantsOf);
        const records = [...any.organisations, ...any.relationships].map(({ id }) => id);
        const start = records[pick % records.length] ?? '';
        const component = new Set([start]);
        for (const id of component) {
          for (const tie of ties.get(id) ?? []) component.add(tie.id);
          for (const end of participantsOf(any.relationships.find((each) => each.id === id) ?? { parties: [], brokerIds: [] }))
            component.add(end);
        }
        const met = new Set(reached(placed, stopAt(start)).map(({ at }) => at));
        expect([...component].filter((id) => !met.has(id))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('the opposite arrow undoes every step, and a step always leads elsewhere', () => {
    fc.assert(
      fc.property(networks, fc.nat(), ({ placed }, pick) => {
        const start = placed.nodes[pick % placed.nodes.length]?.id ?? '';
        for (const stop of reached(placed, stopAt(start)).slice(0, 200))
          for (const arrow of arrows) {
            const next = walk(placed, stop, arrow);
            if (!next) continue;
            expect(next.at).not.toBe(stop.at);
            expect(walk(placed, next, back[arrow])?.at).toBe(stop.at);
          }
      }),
      { numRuns: 60 },
    );
  });

  test('a walk does not depend on the order of the records', () => {
    fc.assert(
      fc.property(networks, fc.constantFrom(...arrows), ({ placed }, arrow) => {
        const turned = { nodes: [...placed.nodes].reverse(), edges: [...placed.edges].reverse() };
        for (const { id } of placed.nodes)
          for (const stop of [stopAt(id), walk(placed, stopAt(id), arrow)])
            if (stop) for (const each of arrows) expect(walk(turned, stop, each)).toEqual(walk(placed, stop, each));
      }),
      { numRuns: 30 },
    );
  });
});
