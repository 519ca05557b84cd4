import type { Snapshot } from '@weft/domain';
import { expect, test } from 'vitest';
import { namesNow, peopleOf, postFacts } from './posts.ts';

const today = '2026-11-24';

const relationship = {
  version: 1,
  x: null,
  y: null,
  parties: [],
  types: ['shaping'],
  level: null,
  areaIds: [],
  brokerIds: [],
  status: 'active',
  formality: null,
  from: null,
  to: null,
  confirmedOn: null,
  disputed: false,
  tags: [],
} satisfies Partial<Snapshot['relationships'][number]>;

const holder = { side: 'council', organisationId: 'c', postId: 'head', description: null, role: 'lead', from: null, to: null } as const;
const held = { version: 1, postId: 'head', from: null, to: null };

const snapshot: Snapshot = {
  workspaceId: 'w',
  change: 1,
  areas: [],
  placements: [],
  organisations: [
    {
      id: 'c',
      version: 1,
      x: null,
      y: null,
      name: 'Council',
      kind: 'council',
      side: 'council',
      parentId: null,
      areaId: null,
      otherNames: [],
      identifiers: [],
      formerParents: [],
      tags: [],
    },
  ],
  posts: [
    { id: 'head', version: 1, organisationId: 'c', title: 'Head of Property', tier: null },
    { id: 'clerk', version: 1, organisationId: 'c', title: 'Clerk', tier: null },
  ],
  appointments: [
    { ...held, id: '1', personId: 'p', name: 'Priya', from: '2025-01-01' },
    { ...held, id: '2', personId: 'q', name: 'Quentin', to: '2024-12-31' },
  ],
  relationships: [
    { ...relationship, id: 'r1', name: 'Forum', holders: [holder], confirmedOn: '2020-01-01' },
    { ...relationship, id: 'r2', name: 'Contract', holders: [{ ...holder, to: '2025-06-30' }] },
    { ...relationship, id: 'r3', name: 'Agreement', holders: [] },
    { ...relationship, id: 'r4', name: 'Old fund', holders: [], status: 'completed' },
  ],
};

test('a post knows who is in it today, who was, and what it keeps going', () => {
  const [clerk, head] = postFacts(snapshot, today);
  expect(clerk).toMatchObject({ organisation: 'Council', now: [], other: [], keeps: [] });
  expect(head?.now.map(({ name }) => name)).toEqual(['Priya']);
  expect(head?.other.map(({ name }) => name)).toEqual(['Quentin']);
  expect(head?.keeps.map(({ id }) => id)).toEqual(['r1']);
  expect(head && namesNow(head)).toBe('Priya');
});

test('people are listed with what they hold and held, and not at all when names are kept back', () => {
  const people = peopleOf(postFacts(snapshot, today));
  expect(people.map(({ name, now, before }) => [name, now.length, before.length])).toEqual([
    ['Priya', 1, 0],
    ['Quentin', 0, 1],
  ]);
  const withheld = { ...snapshot, appointments: snapshot.appointments.map((each) => ({ ...each, name: null })) };
  expect(peopleOf(postFacts(withheld, today))).toEqual([]);
});
