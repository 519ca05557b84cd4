import { expect, test } from 'vitest';
import { reference, sampleText } from '../testing/samples.ts';
import { entriesOf, entry } from './entry.ts';
import { readWorkspaceFile } from './read.ts';
import { unknownKeys } from './unknownKeys.ts';

const { records } = readWorkspaceFile(sampleText('cat-cases'), reference);
const [tenancy] = entriesOf(records, 'tenancy');

function withRent(rentType: string) {
  if (!tenancy) throw new Error('The samples have no tenancy.');
  return entry('tenancy', tenancy.key, { ...tenancy.data, rentType });
}

const ownRents = (retired: boolean) =>
  entry('termList', 'rents', { key: 'rentType', terms: [{ id: 'turnover', label: 'Turnover rent', ...(retired ? { retired } : {}) }] });

test('a term that neither Weft nor the file has is refused, and said of which record', () => {
  expect(unknownKeys([withRent('turnover')], reference)).toMatchObject([
    { path: `tenancy.${tenancy?.key}.rentType`, message: expect.stringContaining('“turnover” is not one of the choices') },
  ]);
});

test('a file that carries its own list of terms is read by it, whether the term is still in use or not', () => {
  expect(unknownKeys([ownRents(false), withRent('turnover')], reference)).toEqual([]);
  expect(unknownKeys([ownRents(true), withRent('turnover')], reference)).toEqual([]);
  expect(unknownKeys([ownRents(true), withRent('market')], reference)).toEqual([]);
});
