import type { Snapshot } from '@weft/domain';
import { expect, test } from 'vitest';
import { heldBy, toConfirm } from './heldRelationships.ts';

const today = '2026-11-24';
const holder = { side: 'council', organisationId: 'c', postId: 'head', description: null, role: 'lead', from: null, to: null } as const;

function relationship(id: string, part: Partial<Snapshot['relationships'][number]>): Snapshot['relationships'][number] {
  return {
    id,
    version: 1,
    x: null,
    y: null,
    name: id,
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
    ...part,
  };
}

const snapshot: Snapshot = {
  workspaceId: 'w',
  change: 1,
  areas: [],
  placements: [],
  organisations: [],
  posts: [],
  appointments: [],
  relationships: [
    relationship('held', { holders: [holder], confirmedOn: '2020-01-01' }),
    relationship('held no longer', { holders: [{ ...holder, to: '2025-06-30' }], confirmedOn: '2021-01-01' }),
    relationship('never confirmed', {}),
    relationship('fresh', { holders: [holder], confirmedOn: today }),
    relationship('over', { status: 'completed' }),
  ],
};

test('what waits to be confirmed is told apart by whether my post holds it today, the longest unconfirmed first, and what is over rests', () => {
  const freshness = new Map(snapshot.relationships.map(({ id }) => [id, id === 'fresh' ? ('fresh' as const) : ('stale' as const)]));
  const { mine, others } = toConfirm(snapshot, freshness, 'head', today);
  expect(mine.map(({ id }) => id)).toEqual(['held']);
  expect(others.map(({ id }) => id)).toEqual(['never confirmed', 'held no longer']);
});

test('a post holds what it holds today; somebody without a post holds nothing', () => {
  expect(heldBy(snapshot, 'head', today)).toBe(2);
  expect(heldBy(snapshot, null, today)).toBe(0);
});
