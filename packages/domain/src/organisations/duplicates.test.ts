import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anOrganisation, idOf } from '../testing/records.ts';
import { type Comparable, duplicateSteps, findDuplicates } from './duplicates.ts';
import { plainIdentifier } from './identifier.ts';
import { likeEnough, likeness, plainName } from './likeness.ts';
import { partsOf } from './nameParts.ts';

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

const words = fc.constantFrom('Hanley', 'Hanly', 'Fenton', 'Advice', 'Food', 'Bank', 'Scouts', '1st', '2nd', 'Group', 'The', 'Ltd');
const names = fc.array(words, { minLength: 1, maxLength: 4 }).map((said) => said.join(' '));
const lists = fc
  .array(
    fc.record({
      name: names,
      otherNames: fc.array(names, { maxLength: 2 }),
      identifiers: fc.array(fc.constantFrom('1000001', '1000002', 'GB-CHC-1000001').map(charity), { maxLength: 2 }),
      notSameAs: fc.array(fc.integer({ min: 0, max: 11 }).map(idOf), { maxLength: 1 }),
    }),
    { maxLength: 12 },
  )
  .map((said) => said.map(({ name, ...more }, at) => called(at, name, more)));

/** How sure two are the same, by the rules said plainly: every name of one is held against every name of the other. */
function plainly(one: Comparable, other: Comparable): number {
  if (one.notSameAs.includes(other.id) || other.notSameAs.includes(one.id)) return 0;
  const [mine, theirs] = [one, other].map(({ identifiers }) => identifiers.map(plainIdentifier));
  if (mine?.some((each) => theirs?.includes(each))) return 1;
  const pairs = [one.name, ...one.otherNames].flatMap((a) => [other.name, ...other.otherNames].map((b) => [plainName(a), plainName(b)]));
  return Math.max(
    ...pairs.map(([a = '', b = '']) => {
      if (a === b) return 0.99;
      const how = partsOf(a).some((part) => partsOf(b).includes(part)) ? likeness(a, b) : 0;
      return how < likeEnough ? 0 : how * 0.98;
    }),
  );
}

test('what is found is what comparing every two would find', () => {
  fc.assert(
    fc.property(lists, (all) => {
      const found = new Map(findDuplicates(all).map(({ one, other, likeness }) => [`${one} ${other}`, likeness]));
      const expected = all.flatMap((one) =>
        all.flatMap((other) => {
          const how = one.id < other.id ? plainly(one, other) : 0;
          return how === 0 ? [] : [[`${one.id} ${other.id}`, how] as const];
        }),
      );
      expect(found).toEqual(new Map(expected));
    }),
  );
});

test('step by step comes to the same as in one go, with a step for each organisation at least', () => {
  fc.assert(
    fc.property(lists, (all) => {
      const steps = duplicateSteps(all);
      let taken = 0;
      let step = steps.next();
      for (; !step.done; step = steps.next()) taken += 1;
      expect(step.value).toEqual(findDuplicates(all));
      expect(taken).toBeGreaterThanOrEqual(all.length);
    }),
  );
});
