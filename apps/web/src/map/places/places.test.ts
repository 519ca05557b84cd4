import type { HubNode, Network, OrganisationNode } from '@weft/network';
import { describe, expect, test } from 'vitest';
import { keptPlaces, Places, placesToSave } from './places.ts';

function node(id: string, place: { x: number; y: number } | null = null): OrganisationNode | HubNode {
  const { x, y } = place ?? { x: null, y: null };
  return { id, kind: 'organisation', label: id, side: 'partner', organisationKind: 'charity', degree: 0, x, y };
}
const network = (...nodes: (OrganisationNode | HubNode)[]): Network => ({ nodes, edges: [] });
const nobody = new Map();

describe('where things stand', () => {
  test('asks for a layout only when nothing has a place', () => {
    expect(new Places().of(network(node('a'), node('b')), nobody)).toBeNull();
    expect(new Places().of(network(node('a', { x: 1, y: 2 }), node('b')), nobody)?.get('a')).toEqual({ x: 1, y: 2 });
    expect(new Places().of(network(), nobody)).toEqual(new Map());
  });

  test('a node without a place gets one and keeps it while others come and go', () => {
    const places = new Places();
    const first = places.of(network(node('a', { x: 0, y: 0 }), node('b')), nobody)?.get('b');
    expect(first).toBeDefined();
    expect(places.of(network(node('c'), node('a', { x: 0, y: 0 }), node('b')), nobody)?.get('b')).toEqual(first);
  });

  test('a move stands before what is saved, and what is saved before what was worked out here', () => {
    const places = new Places();
    places.adopt(new Map([['a', { x: 9, y: 9 }]]));
    const saved = network(node('a', { x: 1, y: 1 }));
    expect(places.of(network(node('a')), nobody)?.get('a')).toEqual({ x: 9, y: 9 });
    expect(places.of(saved, nobody)?.get('a')).toEqual({ x: 1, y: 1 });
    expect(places.of(saved, new Map([['a', { x: 5, y: 5 }]]))?.get('a')).toEqual({ x: 5, y: 5 });
  });
});

test('moving one node saves it, and with it those that had no saved place, in whole units', () => {
  const shown = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 10, y: 0 }],
    ['c', { x: 20, y: 0 }],
  ]);
  const moved = new Map([['b', { x: 11.6, y: 3.2 }]]);
  expect(placesToSave(network(node('a', { x: 0, y: 0 }), node('b', { x: 10, y: 0 }), node('c')), shown, moved)).toEqual([
    { id: 'b', x: 12, y: 3 },
    { id: 'c', x: 20, y: 0 },
  ]);
});

test('what stands already where it would be moved to is not saved', () => {
  const moved = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 10, y: 5 }],
  ]);
  expect(placesToSave(network(node('a', { x: 0, y: 0 }), node('b', { x: 10, y: 0 })), moved, moved)).toEqual([{ id: 'b', x: 10, y: 5 }]);
});

describe('a layout that took its time', () => {
  const before = network(node('a', { x: 0, y: 0 }), node('b', { x: 500, y: 0 }));
  const laidOut = new Map([
    ['a', { x: 1000, y: 0 }],
    ['b', { x: 2000, y: 0 }],
  ]);

  test('is as it was made when nobody moved anything meanwhile', () => {
    expect(keptPlaces(before, before, laidOut)).toBe(laidOut);
  });

  test('leaves who was moved meanwhile where put, and who is new, and keeps clear of both', () => {
    const now = network(node('a', { x: 0, y: 0 }), node('b', { x: 1010, y: 0 }), node('c', { x: 900, y: 0 }));
    const kept = keptPlaces(before, now, laidOut);
    expect([...kept.keys()]).toEqual(['a']);
    const { x, y } = kept.get('a') ?? { x: 1010, y: 0 };
    expect(Math.min(Math.hypot(x - 1010, y), Math.hypot(x - 900, y))).toBeGreaterThan(90);
  });
});
