import type { SnapshotOrganisation, SnapshotRelationship } from '@weft/domain';
import { buildNetwork, visibleOn } from '@weft/network';
import { expect, test } from 'vitest';
import { firstScene } from './firstScene.ts';

const organisation = (id: string, x: number | null, more: Partial<SnapshotOrganisation> = {}): SnapshotOrganisation => ({
  id,
  version: 1,
  name: `Number ${id}`,
  kind: 'charity',
  side: 'partner',
  parentId: null,
  areaId: null,
  otherNames: [],
  identifiers: [],
  formerParents: [],
  tags: [],
  x,
  y: x === null ? null : 2 * x,
  ...more,
});

const relationship = (id: string, parties: readonly string[], more: Partial<SnapshotRelationship> = {}): SnapshotRelationship => ({
  id,
  version: 1,
  x: null,
  y: null,
  name: id,
  parties: parties.map((party) => ({ organisationId: party, part: null })),
  types: ['delivery'],
  level: null,
  areaIds: [],
  holders: [],
  brokerIds: [],
  status: 'active',
  formality: null,
  from: null,
  to: null,
  confirmedOn: null,
  disputed: false,
  tags: [],
  ...more,
});

const today = '2026-11-01';
const five = ['a', 'b', 'c', 'd', 'e'].map((id, at) => organisation(id, 100 * at));

test('shows the very nodes and lines that the map opens with, and leaves out whoever takes part in nothing', () => {
  const records = {
    organisations: five,
    relationships: [
      relationship('tie', ['a', 'b']),
      relationship('through', ['a', 'c'], { brokerIds: ['b'], types: ['shaping'] }),
      relationship('hub', ['a', 'b', 'c'], { x: 7, y: 9 }),
      relationship('over', ['a', 'd'], { to: '2026-10-31' }),
      relationship('to come', ['a', 'e'], { from: '2026-11-02' }),
    ],
  };
  const scene = firstScene(records, today);
  const snapshot = { workspaceId: 'w', change: 1, posts: [], appointments: [], areas: [], placements: [], ...records };
  const { nodes, edges } = buildNetwork(visibleOn(snapshot, {}, { today, reviewMonths: 12 }));
  expect(scene?.nodes.map(({ id, x, y, degree }) => ({ id, x, y, degree }))).toEqual(
    nodes.map(({ id, kind, x, y, degree }) => ({ id, x, y, degree: kind === 'hub' ? 0 : degree })),
  );
  expect(scene?.lines.reduce((sum, { ends }) => sum + ends.length / 4, 0)).toBe(edges.length);
  expect(scene?.lines.find(({ type }) => type === 'shaping')?.ends).toEqual([0, 0, 100, 200, 100, 200, 200, 400]);
  expect(scene?.box.left).toBeLessThan(0);
});

test('there is none of a map with nothing on it, of a large one, and where somebody has no place yet', () => {
  expect(firstScene({ organisations: five, relationships: [] }, today)).toBeNull();
  expect(
    firstScene({ organisations: [...five, organisation('f', null)], relationships: [relationship('tie', ['a', 'f'])] }, today),
  ).toBeNull();
  expect(firstScene({ organisations: five, relationships: [relationship('hub', ['a', 'b', 'c'])] }, today)).toBeNull();
  const many = Array.from({ length: 800 }, (_, at) => relationship(`tie ${at}`, ['a', 'b']));
  expect(firstScene({ organisations: five, relationships: many }, today)).toBeNull();
});
