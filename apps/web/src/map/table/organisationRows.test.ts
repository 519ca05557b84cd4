import type { SnapshotOrganisation } from '@weft/domain';
import { expect, test } from 'vitest';
import { bodyWords, readBodySort, sortBodies } from './organisationRows.ts';

const organisation = (name: string, kind = 'charity'): SnapshotOrganisation => ({
  id: name,
  version: 1,
  x: null,
  y: null,
  name,
  kind,
  side: 'partner',
  parentId: null,
  areaId: null,
  otherNames: [],
  identifiers: [],
  formerParents: [],
  tags: [],
});
const organisations = [organisation('Body 10'), organisation('Body 9', 'nhs'), organisation('Body 2')];
const ties = new Map([
  ['Body 10', 4],
  ['Body 9', 7],
  ['Body 2', 4],
]);
const measured = {
  ties,
  between: new Map([['Body 9', 0.1234]]),
  waiting: new Map([['Body 9', Number.POSITIVE_INFINITY]]),
  reach: null,
};
const words = bodyWords(measured, { charity: 'Charity', nhs: 'NHS body' });
const order = (by: Parameters<typeof readBodySort>[0]) => sortBodies({ organisations }, by, measured, words).map(({ name }) => name);

test('best connected first when nothing is asked for, those alike by name with numbers as numbers', () => {
  expect(order(undefined)).toEqual(['Body 9', 'Body 2', 'Body 10']);
  expect(order('ties')).toEqual(['Body 2', 'Body 10', 'Body 9']);
  expect(readBodySort('-between')).toEqual({ column: 'between', direction: 'descending' });
});

test('by name and by kind as they are written', () => {
  expect(order('-name')).toEqual(['Body 10', 'Body 9', 'Body 2']);
  expect(order('kind')).toEqual(['Body 2', 'Body 10', 'Body 9']);
});

test('numbers in words, and nothing where one is not there yet', () => {
  const [, nine] = organisations;
  if (!nine) throw new Error('There is no such body.');
  const columns = ['kind', 'side', 'ties', 'between', 'waiting', 'reach'] as const;
  expect(columns.map((column) => words(column, nine))).toEqual(['NHS body', 'Partner', '7', '12.3%', 'Never confirmed', null]);
});
