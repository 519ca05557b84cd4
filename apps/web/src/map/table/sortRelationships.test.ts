import type { SnapshotRelationship, Tier } from '@weft/domain';
import { expect, test } from 'vitest';
import { readSort, sortRelationships } from './sortRelationships.ts';

const relationship = (name: string, over: Partial<SnapshotRelationship> = {}): SnapshotRelationship => ({
  id: name,
  name,
  version: 1,
  x: null,
  y: null,
  parties: [],
  types: ['shaping'],
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
  ...over,
});
const post = (id: string, tier: Tier) => ({ id, version: 1, organisationId: 'council', title: id, tier });
const ground = {
  today: '2026-03-01',
  snapshot: {
    workspaceId: 'w',
    change: 1,
    organisations: [],
    relationships: [],
    posts: [post('clerk', 'officer'), post('leader', 'councillor')],
    appointments: [],
    areas: [],
    placements: [],
  },
};
const order = (sort: string | undefined, ...all: SnapshotRelationship[]) =>
  sortRelationships(all, sort, { ...ground, freshness: new Map([['b', 'disputed']]) }).map(({ name }) => name);

test('by name when nothing is asked for, numbers as numbers', () => {
  expect(order(undefined, relationship('Forum 10'), relationship('forum 9'), relationship('Board'))).toEqual([
    'Board',
    'forum 9',
    'Forum 10',
  ]);
  expect(readSort('-confirmed')).toEqual({ column: 'confirmed', direction: 'descending' });
});

test('by level from the inside out, those without one last, and by name where alike', () => {
  const all = [
    relationship('d'),
    relationship('c', { level: 'system' }),
    relationship('b', { level: 'place' }),
    relationship('a', { level: 'place' }),
  ];
  expect(order('level', ...all)).toEqual(['a', 'b', 'c', 'd']);
  expect(order('-level', ...all)).toEqual(['d', 'c', 'a', 'b']);
});

test('by when it was confirmed, never confirmed last', () => {
  const all = [relationship('a'), relationship('b', { confirmedOn: '2026-02-01' }), relationship('c', { confirmedOn: '2025-12-31' })];
  expect(order('confirmed', ...all)).toEqual(['c', 'b', 'a']);
});

test('by what can be relied on', () => {
  expect(order('-freshness', relationship('a'), relationship('b'))).toEqual(['b', 'a']);
});

test('by days since it was confirmed, longest first when turned round, never confirmed before all', () => {
  const all = [
    relationship('a'),
    relationship('b', { confirmedOn: '2026-02-01' }),
    relationship('c', { confirmedOn: '2025-12-31' }),
    relationship('d'),
  ];
  expect(order('waiting', ...all)).toEqual(['b', 'c', 'a', 'd']);
  expect(order('-waiting', ...all)).toEqual(['a', 'd', 'c', 'b']);
});

test('by who is most senior at the council, and by what hangs on one holder', () => {
  const held = (...posts: string[]) => ({
    holders: posts.map((postId) => ({
      side: 'council' as const,
      organisationId: 'council',
      postId,
      description: null,
      role: 'lead' as const,
      from: null,
      to: null,
    })),
  });
  const all = [relationship('nobody'), relationship('clerk', held('clerk')), relationship('both', held('clerk', 'leader'))];
  expect(order('councilTier', ...all)).toEqual(['both', 'clerk', 'nobody']);
  expect(order('partnerTier', ...all)).toEqual(['both', 'clerk', 'nobody']);
  expect(order('-alone', ...all)).toEqual(['clerk', 'both', 'nobody']);
});
