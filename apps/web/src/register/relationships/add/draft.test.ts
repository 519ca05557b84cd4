import { describe, expect, test } from 'vitest';
import { readDraft, startOf, withParty, withPartyAt } from './draft.ts';
import { inDraft, missingIn, relationshipInput, suggestedName } from './input.ts';

const nameOf = (id: string) => ({ a: 'Alice Charity', v: 'VAST' })[id] ?? null;

describe('a new relationship starts', () => {
  test('from the type, level and one party of its address, leaving out what is not known', () => {
    const start = startOf({ type: 'shaping', level: 'galaxy', parties: ['a'] });
    expect(start).toMatchObject({ types: ['shaping'], level: null, parties: [{ organisationId: 'a' }, { organisationId: null }] });
  });

  test('with every organisation that the address names', () => {
    expect(startOf({ parties: ['a', 'v', 'c'] }).parties.map(({ organisationId }) => organisationId)).toEqual(['a', 'v', 'c']);
  });

  test('from a draft only when that has the shape of one', () => {
    const draft = startOf({});
    expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    expect(readDraft({ ...draft, types: ['sideways'] })).toBeNull();
    expect(readDraft({ name: 'Old' })).toBeNull();
  });
});

test('there are always two parties to choose', () => {
  const two = startOf({ parties: ['a'] });
  expect(withPartyAt(two, 0, null)).toBe(two);
  expect(withPartyAt(withParty(two), 0, null).parties).toHaveLength(2);
});

test('a name is suggested from the parties and the main type', () => {
  const draft = withPartyAt(startOf({ parties: ['a'], type: 'delivery' }), 1, { organisationId: 'v' });
  expect(suggestedName(startOf({}), nameOf)).toBe('');
  expect(suggestedName(draft, nameOf)).toBe('Alice Charity and VAST: delivery');
});

describe('before anything is sent', () => {
  test('what is missing is said by field', () => {
    const draft = { ...startOf({ parties: ['a'] }), route: 'brokered', from: '30 February' } as const;
    expect(Object.keys(missingIn(draft, ' '))).toEqual(['parties.1.organisationId', 'types', 'brokerIds.0', 'name', 'from']);
  });

  test('nothing is missing once two organisations, a type and a name are there', () => {
    const draft = withPartyAt(startOf({ parties: ['a'], type: 'delivery' }), 1, { organisationId: 'v' });
    expect(missingIn(draft, 'Warm rooms')).toEqual({});
  });
});

test('empty rows, blank text and an unused broker are not sent', () => {
  const draft = {
    ...withParty(withPartyAt(startOf({ parties: ['a'], type: 'delivery' }), 1, { organisationId: 'v', part: ' ' })),
    brokerId: 'b',
    councilHolder: { id: 'p', organisationId: 'c' },
    level: 'none',
  } as const;
  expect(relationshipInput(draft, 'Warm rooms')).toMatchObject({
    parties: [
      { organisationId: 'a', part: null },
      { organisationId: 'v', part: null },
    ],
    brokerIds: [],
    level: null,
    levelBasis: null,
    holders: [{ side: 'council', postId: 'p', organisationId: 'c', role: 'lead' }],
    notes: null,
  });
});

test('what the server refuses is said beside the row that it was typed in', () => {
  const draft = { ...withParty(startOf({})), partnerHolder: { id: 'p', organisationId: 'c' } };
  const typed = withPartyAt(withPartyAt(draft, 1, { organisationId: 'a' }), 2, { organisationId: 'v' });
  const problems = ['data.parties.1.organisationId', 'parties', 'holders.0.postId', 'name'].map((path) => ({ path, message: 'No.' }));
  expect(inDraft(typed, problems).map(({ path }) => path)).toEqual([
    'parties.2.organisationId',
    'parties.1.organisationId',
    'partnerHolder',
    'name',
  ]);
});
