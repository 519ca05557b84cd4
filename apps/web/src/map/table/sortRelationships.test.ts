import type { SnapshotRelationship } from '@weft/domain';
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
  ...over,
});
const order = (sort: string | undefined, ...all: SnapshotRelationship[]) =>
  sortRelationships(all, sort, new Map([['b', 'disputed']])).map(({ name }) => name);

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
