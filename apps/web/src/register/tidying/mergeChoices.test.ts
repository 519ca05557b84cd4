import type { Organisation } from '@weft/domain';
import { expect, test } from 'vitest';
import { differing, takeOf, usuallyKept, type Whose } from './mergeChoices.ts';

const organisation = (fields: Partial<Organisation>): Organisation => ({
  id: 'x',
  workspaceId: 'w',
  version: 1,
  name: 'Hanley Advice',
  kind: 'charity',
  side: 'partner',
  parentId: null,
  formerParents: [],
  otherNames: [],
  identifiers: [],
  areaId: null,
  legalForm: null,
  website: null,
  contact: null,
  notes: null,
  tags: [],
  notSameAs: [],
  provenance: [],
  originKey: null,
  ...fields,
});

test('only what both say, and say differently, is to be chosen', () => {
  const found = differing(
    organisation({ contact: 'a@example.org' }),
    organisation({ name: 'Advice First', contact: null, website: 'https://a.example' }),
  );
  expect(found).toEqual([{ field: 'name', one: 'Hanley Advice', other: 'Advice First' }]);
});

test('the one with more ties stays, the first where they are level', () => {
  expect(usuallyKept({ ties: { post: 1 } }, { ties: { post: 1, case: 2 } })).toBe('other');
  expect(usuallyKept({ ties: { post: 1 } }, { ties: { case: 1 } })).toBe('one');
});

test('what was chosen is said by who stays; notes are kept of both unless somebody says otherwise', () => {
  const fields = differing(organisation({ notes: 'One' }), organisation({ name: 'Advice First', side: 'other', notes: 'Two' }));
  const chosen = new Map<'name', Whose>([['name', 'one']]);
  expect(takeOf(fields, chosen, 'other')).toEqual({ name: 'lost', side: 'kept', notes: 'both' });
  expect(takeOf(fields, chosen, 'one')).toEqual({ name: 'kept', side: 'kept', notes: 'both' });
  expect(takeOf(fields, new Map([['notes', 'other']]), 'one')).toMatchObject({ notes: 'lost' });
});
