import type { SnapshotRelationship } from '@weft/domain';
import { expect, test } from 'vitest';
import { heldOtherwise, holdingWords, otherHoldingWords } from './holdingWords.ts';

type Holder = SnapshotRelationship['holders'][number];
const holder = (more: Partial<Holder>): Holder => ({
  side: 'council',
  organisationId: 'council',
  postId: 'clerk',
  description: null,
  role: 'lead',
  from: null,
  to: null,
  ...more,
});
const day = '2026-11-28';

test('a post holds with its role and since when, and what it held before is told apart', () => {
  const holders = [holder({ role: 'deputy', to: '2024-03-31' }), holder({ from: '2024-04-01' }), holder({ postId: 'other' })];
  expect(holdingWords({ holders }, 'clerk', day)).toBe('Lead, since 1 April 2024');
  expect(otherHoldingWords({ holders }, 'clerk', day)).toBe('Deputy, until 31 March 2024');
});

test('what is held on the day is not among what was held otherwise', () => {
  const relationship = (id: string, holders: Holder[]): SnapshotRelationship => ({
    id,
    version: 1,
    x: null,
    y: null,
    name: id,
    parties: [],
    types: ['ongoing'],
    level: null,
    areaIds: [],
    holders,
    brokerIds: [],
    status: 'active',
    formality: null,
    from: null,
    to: null,
    confirmedOn: null,
    disputed: false,
    tags: [],
  });
  const all = [
    relationship('now', [holder({ to: '2024-01-01' }), holder({ from: '2025-01-01' })]),
    relationship('before', [holder({ to: '2024-01-01' })]),
    relationship('others', [holder({ postId: 'other', to: '2024-01-01' })]),
  ];
  expect(heldOtherwise(all, 'clerk', day).map(({ id }) => id)).toEqual(['before']);
});
