import type { Id } from '@weft/domain';
import type { NetworkEdge, NetworkNode } from '@weft/network';
import { expect, test } from 'vitest';
import { type Marks, marksOf, marksOn } from '../../marks/marks.ts';
import { groupMarks } from './groupMarks.ts';
import { organisationsIn } from './picture.ts';
import { sceneOf } from './scene.ts';

const look = { type: 'ongoing', types: ['ongoing'], status: 'active', freshness: 'fresh', level: null } as const;
const edge = (relationshipId: string, source: string, target: string, kind: NetworkEdge['kind'] = 'tie'): NetworkEdge => {
  const id = `${relationshipId}:${source}`;
  return { ...look, id, relationshipId, label: relationshipId, kind, source, target, brokers: [], index: 0, count: 1 };
};
const body = (id: Id): NetworkNode => {
  return { id, kind: 'organisation', label: id, side: 'partner', organisationKind: 'charity', degree: 1, x: 0, y: 0 };
};
const hub: NetworkNode = { ...look, id: 'forum', kind: 'hub', label: 'Forum', side: null, organisationKind: null, degree: 3, x: 0, y: 0 };
const ids = ['a', 'b', 'c', 'd'];
const network = {
  nodes: [...ids.map(body), hub],
  edges: [
    edge('old', 'a', 'c'),
    edge('new', 'b', 'c'),
    edge('still', 'a', 'b'),
    ...['a', 'b', 'd'].map((id) => edge('forum', id, 'forum', 'spoke')),
  ],
};
const positions = new Map([...ids, 'forum'].map((id, at) => [id, { x: 100 * at, y: 0 }]));
const groups = [
  { id: 'west', kind: 'sector' as const, label: 'West', members: ['a', 'b'] },
  { id: 'east', kind: 'sector' as const, label: 'East', members: ['c', 'd'] },
];
const scene = sceneOf(network, positions, groups);
const on = (marks: Marks | null) => {
  if (!marks) throw new Error('There is something to say.');
  return marksOn(network, marks);
};
const compared = on(
  marksOf(
    {
      turns: new Map([
        ['old', ['lost']],
        ['new', ['gained']],
        ['forum', ['lost']],
      ]),
    },
    null,
  ),
);
const supposed = on(
  marksOf(
    {},
    new Map([
      ['old', 'lost'],
      ['c', 'gone'],
      ['d', 'gone'],
      ['a', 'alone'],
    ]),
  ),
);

test('a group says how many of its members’ relationships were gained and lost, a hub’s once', () => {
  const said = groupMarks(scene, compared);
  expect(said.words).toEqual(['+1 ×2', '+1 ×2']);
  expect(said.aside.size).toBe(0);
});

test('what was gained and what was lost between two groups are told apart; what runs to a hub is on no line', () => {
  expect(groupMarks(scene, compared).links.map(({ count, isDashed }) => [count, isDashed])).toEqual([
    [1, true],
    [1, false],
  ]);
});

test('while something is supposed a group is gone when all in it are, and one that holds somebody left alone is ringed', () => {
  const said = groupMarks(scene, supposed);
  expect([...said.gone]).toEqual([1]);
  expect([...said.alone]).toEqual([0]);
  expect([...said.danger]).toEqual([0, 1]);
});

test('nearer in each line has its look and each relationship its sign once, and who has nothing to do with it steps back', () => {
  const through = { width: 1000, height: 500, zoom: 1, x: 100, y: 250 };
  const seen = organisationsIn(scene, through, new Set(), compared);
  const looks = Object.fromEntries(seen.lines.map(({ look: drawn, ends }) => [drawn, ends.length / 4]));
  expect(looks).toEqual({ dashed: 4, broad: 1, aside: 1 });
  expect(seen.signs.map(({ words }) => words).sort()).toEqual(['+', '×', '×']);
  expect(organisationsIn(scene, through, new Set(), supposed).nodes.map(({ state }) => state)).toEqual([
    'alone',
    'aside',
    'gone',
    'gone',
    'aside',
  ]);
  expect(organisationsIn(scene, through, new Set(), null).nodes.every(({ state }) => state === null)).toBe(true);
});
