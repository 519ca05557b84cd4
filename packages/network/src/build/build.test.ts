import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFilter } from '../filter/apply.ts';
import { participantsOf } from '../snapshot/lookup.ts';
import { filters, snapshots } from '../testing/arbitraries.ts';
import { clock, idOf, organisation, relationship, snapshotOf } from '../testing/snapshots.ts';
import { town } from '../testing/town.ts';
import { buildNetwork } from './build.ts';
import { neighbours, within } from './neighbours.ts';

const built = (snapshot = town, filter = {}) => buildNetwork(applyFilter(snapshot, filter, clock));
const network = built();
const linesOf = (name: string, of = network) => of.edges.filter((edge) => edge.relationshipId === idOf(name));
const ends = (name: string) => linesOf(name).map(({ source, target }) => new Set([source, target]));
const ids = (...names: string[]) => new Set(names.map(idOf));

describe('a relationship draws', () => {
  test('between two parties as one tie', () => {
    expect(linesOf('Picnic')).toMatchObject([
      {
        id: idOf('Picnic'),
        kind: 'tie',
        brokers: [],
        type: 'delivery',
        level: 'neighbourhood',
        freshness: 'fresh',
        status: 'active',
        index: 0,
        count: 1,
      },
    ]);
    expect(ends('Picnic')).toEqual([ids('Parks team', 'Café Zoë')]);
  });

  test('through a broker that is no party as a segment from either side', () => {
    expect(ends('Grants')).toEqual([ids('Council', 'Voice'), ids('Food bank', 'Voice')]);
    expect(linesOf('Grants')).toMatchObject([
      { kind: 'segment', brokers: [idOf('Voice')], types: ['commissioning', 'delivery'], freshness: 'stale' },
      { kind: 'segment', brokers: [idOf('Voice')] },
    ]);
  });

  test('through a broker that is a party as one tie that marks it', () => {
    expect(linesOf('Compact')).toMatchObject([{ kind: 'tie', brokers: [idOf('Voice')], freshness: 'disputed', level: null }]);
  });

  test('with more parties as a hub with a spoke for each', () => {
    expect(linesOf('Forum').map(({ source }) => source)).toEqual(['Council', 'Voice', 'Food bank', 'Café Zoë'].map(idOf));
    expect(
      linesOf('Forum').every(({ kind, target, brokers }) => kind === 'spoke' && target === idOf('Forum') && brokers.length === 0),
    ).toBe(true);
    expect(network.nodes.find(({ id }) => id === idOf('Forum'))).toMatchObject({
      kind: 'hub',
      label: 'Forum',
      side: null,
      degree: 4,
      status: 'paused',
    });
  });

  test('with more parties and a broker that is none of them as a hub with one more spoke, marked', () => {
    expect(linesOf('Covenant').map(({ source, brokers }) => [source, brokers])).toEqual([
      [idOf('Council'), []],
      [idOf('Food bank'), []],
      [idOf('Café Zoë'), []],
      [idOf('Ministry'), [idOf('Ministry')]],
    ]);
  });
});

test('edges between the same two are numbered by relationship, all pointing one way', () => {
  const names = ['First', 'Second', 'Third'];
  const make = (order: string[]) =>
    built(
      snapshotOf({
        organisations: [organisation('A'), organisation('B')],
        relationships: order.map((name, index) => relationship(name, index % 2 ? ['A', 'B'] : ['B', 'A'])),
      }),
    ).edges;
  const one = make(names);
  expect(new Set(one.map(({ index }) => index))).toEqual(new Set([0, 1, 2]));
  expect(new Set(one.map(({ source, target, count }) => `${source} ${target} ${count}`)).size).toBe(1);
  const place = (edges: typeof one) => new Map(edges.map(({ id, index }) => [id, index]));
  expect(place(make([...names].reverse()))).toEqual(place(one));
});

test('a participant whose record is missing is left out without breaking the drawing', () => {
  const lost = { ...town, organisations: town.organisations.filter(({ name }) => name !== 'Voice' && name !== 'Café Zoë') };
  const drawn = built(lost);
  expect(linesOf('Compact', drawn)).toEqual([]);
  expect(linesOf('Forum', drawn)).toHaveLength(2);
  expect(linesOf('Grants', drawn)).toMatchObject([{ kind: 'tie' }]);
});

test('any drawing joins nodes that are there, under ids of their own, and counts each relationship once', () => {
  fc.assert(
    fc.property(snapshots, filters, (snapshot, filter) => {
      const visible = applyFilter(snapshot, filter, clock);
      const { nodes, edges } = buildNetwork(visible);
      const known = new Set(nodes.map(({ id }) => id));
      expect(known.size).toBe(nodes.length);
      expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
      for (const { source, target, index, count } of edges) {
        expect(known.has(source) && known.has(target) && source !== target && index < count).toBe(true);
      }
      expect(new Set(edges.map(({ relationshipId }) => relationshipId))).toEqual(new Set(visible.relationships.map(({ id }) => id)));
      for (const node of nodes) {
        if (node.kind === 'hub') continue;
        expect(node.degree).toBe(visible.relationships.filter((each) => participantsOf(each).includes(node.id)).length);
      }
    }),
  );
});

describe('around a node', () => {
  test('neighbours are one line away', () => {
    const { nodes, edges } = neighbours(network, idOf('Food bank'));
    expect(nodes).toEqual(ids('Voice', 'Forum', 'Covenant'));
    expect(edges.size).toBe(3);
  });

  test('a step crosses a relationship whole, through hub and broker', () => {
    expect(within(network, idOf('Parks team'), 1).nodes).toEqual(ids('Parks team', 'Café Zoë'));
    const { nodes, edges } = within(network, idOf('Parks team'), 2);
    expect(nodes).toEqual(ids('Parks team', 'Café Zoë', 'Forum', 'Covenant', 'Council', 'Voice', 'Food bank', 'Ministry'));
    expect(edges.size).toBe(1 + 4 + 4);
  });

  test('a step from a hub is its own participants', () => {
    expect(within(network, idOf('Covenant'), 1).nodes).toEqual(ids('Covenant', 'Council', 'Food bank', 'Café Zoë', 'Ministry'));
  });

  test('a node that is not there has nothing around it', () => {
    expect(within(network, idOf('gone'), 3)).toEqual({ nodes: new Set(), edges: new Set() });
  });

  test('what is within some steps is what a focus shows', () => {
    fc.assert(
      fc.property(snapshots, fc.nat(11), fc.constantFrom(1 as const, 2 as const, 3 as const), (snapshot, pick, steps) => {
        const focus = snapshot.organisations[pick % snapshot.organisations.length]?.id ?? '';
        const focused = built(snapshot, { focus, steps });
        const near = within(built(snapshot, { tieless: true }), focus, steps);
        expect(new Set(focused.nodes.map(({ id }) => id))).toEqual(near.nodes);
        expect(new Set(focused.edges.map(({ id }) => id))).toEqual(near.edges);
      }),
    );
  });
});
