import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anOrganisation, idOf } from '../testing/records.ts';
import { type Comparable, findDuplicates } from './duplicates.ts';

const called = (number: number, name: string, more: Partial<Comparable> = {}) => anOrganisation({ id: idOf(number), name, ...more });
const charity = (value: string) => ({ scheme: 'GB-CHC', value });

test.each<[string, Partial<Comparable> & { name: string }, Partial<Comparable> & { name: string }, string]>([
  [
    'an identifier, however it is written',
    { name: 'Hanley Advice', identifiers: [charity('GB-CHC-1234567')] },
    { name: 'Quite Other', identifiers: [charity('1234567')] },
    'Both have the identifier 1234567.',
  ],
  ['a name but for what it is in law', { name: 'Hanley Advice Ltd' }, { name: 'The Hanley Advice' }, 'Both have the same name.'],
  [
    'a name that is another name',
    { name: 'Hanley Advice' },
    { name: 'Advice First', otherNames: ['Hanley advice'] },
    '“Hanley Advice” is also another name of “Advice First”.',
  ],
  [
    'a name like it',
    { name: 'Bentilee Volunteers' },
    { name: 'Bentillee Volunteers' },
    '“Bentilee Volunteers” is like “Bentillee Volunteers”.',
  ],
])('two are thought the same by %s', (_, one, other, reason) => {
  expect(findDuplicates([called(1, one.name, one), called(2, other.name, other), called(3, 'Fenton Scouts')])).toMatchObject([
    { one: idOf(1), other: idOf(2), reasons: [reason] },
  ]);
});

test('the surest come first, each pair once with all its reasons', () => {
  const found = findDuplicates([
    called(1, 'Hanley Advice', { identifiers: [charity('7654321')] }),
    called(2, 'Hanley Advice', { identifiers: [charity('GB-CHC-7654321')] }),
    called(3, 'Hanly Advice'),
  ]);
  expect(found.map(({ one, other }) => [one, other])).toEqual([
    [idOf(1), idOf(2)],
    [idOf(1), idOf(3)],
    [idOf(2), idOf(3)],
  ]);
  expect(found[0]?.reasons).toEqual(['Both have the identifier GB-CHC-7654321.', 'Both have the same name.']);
});

test('those that are said not to be the same are left out, whichever of the two says so', () => {
  const pair = (one: string[], other: string[]) =>
    findDuplicates([called(1, 'Hanley Advice', { notSameAs: one }), called(2, 'Hanley Advice', { notSameAs: other })]);
  expect(pair([], [])).toHaveLength(1);
  expect(pair([idOf(2)], [])).toEqual([]);
  expect(pair([], [idOf(1)])).toEqual([]);
});

test('a team may be called as what it is part of, at any depth', () => {
  const tree = [called(1, 'Adult Care'), called(2, 'Services', { parentId: idOf(1) }), called(3, 'Adult Care', { parentId: idOf(2) })];
  expect(findDuplicates(tree)).toEqual([]);
});

test('a name that very many have says nothing', () => {
  expect(findDuplicates(Array.from({ length: 30 }, (_, at) => called(at, 'Residents Association')))).toEqual([]);
});

test('no organisation is a duplicate of itself, and the order of the list makes no difference', () => {
  const names = fc.constantFrom(
    'Hanley Advice',
    'Hanly Advice',
    'Fenton Scouts',
    'The Fenton Scouts Ltd',
    'Food Bank Hanley',
    'Hanley Food Bank',
  );
  fc.assert(
    fc.property(fc.array(fc.record({ name: names, otherNames: fc.array(names, { maxLength: 2 }) }), { maxLength: 8 }), (said) => {
      const all = said.map(({ name, otherNames }, at) => called(at, name, { otherNames }));
      const pairs = (list: readonly Comparable[]) =>
        findDuplicates(list)
          .map(({ one, other }) => `${one} ${other}`)
          .sort();
      const found = pairs(all);
      expect(found.filter((pair) => new Set(pair.split(' ')).size < 2)).toEqual([]);
      expect(new Set(found).size).toBe(found.length);
      expect(pairs([...all].reverse())).toEqual(found);
    }),
  );
});
