import type { Network, NetworkEdge, RelationshipLook } from '@weft/network';
import { expect, test } from 'vitest';
import { elementsOf } from './elements.ts';

const look: RelationshipLook = { type: 'shaping', types: ['shaping'], status: 'active', freshness: 'fresh', level: null };
const edge = (id: string, over: Partial<NetworkEdge> = {}): NetworkEdge => ({
  ...look,
  id,
  relationshipId: id,
  label: id,
  kind: 'tie',
  source: 'a',
  target: 'b',
  brokers: [],
  index: 0,
  count: 1,
  ...over,
});
const drawn = (network: Partial<Network>) => elementsOf({ nodes: [], edges: [], ...network }, new Map([['h', { x: 3, y: 4 }]]));

test('an organisation is drawn by its side and the number of its ties, a hub by its type', () => {
  const [organisation, hub] = drawn({
    nodes: [
      { id: 'a', kind: 'organisation', label: 'A', side: 'council', organisationKind: 'council', degree: 4, x: null, y: null },
      {
        id: 'h',
        kind: 'hub',
        label: 'Forum',
        side: null,
        organisationKind: null,
        degree: 3,
        x: null,
        y: null,
        ...look,
        freshness: 'stale',
      },
    ],
  });
  expect(organisation).toMatchObject({ group: 'nodes', data: { id: 'a', label: 'A', weight: 0.4 }, classes: ['organisation', 'council'] });
  expect(hub).toMatchObject({ position: { x: 3, y: 4 }, classes: ['hub', 'type-shaping', 'stale'] });
});

test('a line bears the letters of its types, the primary first, and says when it is disputed or not under way', () => {
  const [blended, planned] = drawn({
    edges: [
      edge('r', { types: ['ongoing', 'shaping'], type: 'ongoing', freshness: 'disputed' }),
      edge('s', { status: 'planned', count: 2 }),
    ],
  });
  expect(blended?.data.letters).toBe('O\u2009S!');
  expect(blended?.classes).toEqual(['tie', 'type-ongoing', 'disputed']);
  expect(planned?.classes).toEqual(['tie', 'type-shaping', 'quiet', 'bundled']);
});

test('a tie through a broker bears its letters once and says at which end the broker is; spokes bear none', () => {
  const elements = drawn({
    edges: [
      edge('r:1', { kind: 'segment', relationshipId: 'r', brokers: ['b'] }),
      edge('r:2', { kind: 'segment', relationshipId: 'r', source: 'b', target: 'c', brokers: ['b'] }),
      edge('h:a', { kind: 'spoke', relationshipId: 'h', target: 'h' }),
    ],
  });
  expect(elements.map(({ data }) => data.letters)).toEqual(['S', '', '']);
  expect(elements.map(({ classes }) => classes)).toEqual([
    ['segment', 'type-shaping', 'through-target'],
    ['segment', 'type-shaping', 'through-source'],
    ['spoke', 'type-shaping'],
  ]);
});

test('many lines between the same two stay together, and one of them says how many they are', () => {
  const lines = drawn({ edges: Array.from({ length: 200 }, (_, index) => edge(`tie-${index}`, { index, count: 200 })) });
  expect(lines.map(({ data }) => data.letters).filter((letters) => letters !== '')).toEqual(['200']);
  expect(new Set(lines.map(({ data }) => data.apart * 200))).toEqual(new Set([8]));
});
