import { expect, test } from 'vitest';
import { idOf, relationshipInput } from '../testing/records.ts';
import { relationshipSchema } from './relationship.ts';

const holder = { side: 'council', organisationId: idOf(500), postId: null, description: 'The team', role: 'lead', from: null, to: null };
const party = (index: number) => ({ organisationId: idOf(500 + index), part: null });

test.each([
  ['one party', { parties: [party(0)] }, 'parties', 'A relationship has two or more parties.'],
  ['the same party twice', { parties: [party(0), party(0)] }, 'parties', 'Each organisation can be a party once.'],
  ['more parties than fit', { parties: Array.from({ length: 201 }, (_, index) => party(index)) }, 'parties', 'At most 200 parties.'],
  ['no type', { types: [] }, 'types', 'Choose at least one type.'],
  ['a type twice', { types: ['shaping', 'shaping'] }, 'types', 'Each type once.'],
  ['a neighbourhood twice', { areaIds: [idOf(1), idOf(1)] }, 'areaIds', 'Each neighbourhood once.'],
  ['a broker twice', { brokerIds: [idOf(1), idOf(1)] }, 'brokerIds', 'Each broker once.'],
  ['an end before its start', { from: '2026-05-02', to: '2026-05-01' }, 'to', 'It cannot end before it starts.'],
  [
    'a holder who left before they came',
    { holders: [{ ...holder, from: '2026-05-02', to: '2026-05-01' }] },
    'holders.0.to',
    'The last day cannot be before the first.',
  ],
  ['no name', { name: ' ' }, 'name', 'The name cannot be empty.'],
  [
    'a party by no id',
    { parties: [{ organisationId: 'vast', part: null }, party(1)] },
    'parties.0.organisationId',
    'This does not look like an id that Weft gave out.',
  ],
])('a relationship with %s is refused', (_, fields, path, message) => {
  const { error } = relationshipSchema.safeParse({ ...relationshipInput, ...fields });
  expect((error?.issues ?? []).map((issue) => [issue.path.join('.'), issue.message])).toEqual([[path, message]]);
});

test.each([
  ['many parties', { parties: Array.from({ length: 200 }, (_, index) => party(index)) }],
  ['all five types', { types: ['delivery', 'shaping', 'ongoing', 'neighbourhood', 'commissioning'] }],
  ['one day', { from: '2026-05-01', to: '2026-05-01' }],
  ['no level', { level: null }],
  ['several holders on one side', { holders: [holder, { ...holder, role: 'deputy' }] }],
])('a relationship with %s is fine', (_, fields) => {
  expect(relationshipSchema.safeParse({ ...relationshipInput, ...fields }).success).toBe(true);
});

test('the order of the types is kept: the first is the primary one', () => {
  expect(relationshipSchema.parse({ ...relationshipInput, types: ['delivery', 'shaping'] }).types).toEqual(['delivery', 'shaping']);
});
