import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchScore } from './matching.ts';
import { ranked } from './ranking.ts';

const byName = { score: matchScore, words: (name: string) => name };
const names = ['North Staffordshire Women’s Aid', 'Citizens Advice', 'Food and Families', 'Ladé Trust', 'جمعية الأمل'];
const found = (query: string, most?: number) => ranked(names, query, byName, most);

test('a slip in each word still finds a name: a letter wrong, missing, too many or swapped', () => {
  expect(found('citizens advise')).toEqual(['Citizens Advice']);
  expect(found('citzens')).toEqual(['Citizens Advice']);
  expect(found('famillies food')).toEqual(['Food and Families']);
  expect(found('staffordhsire womens')).toEqual(['North Staffordshire Women’s Aid']);
});

test('what is typed rightly is never mixed with what only looks like it', () => {
  expect(ranked(['Hartley Trust', 'Bartley Trust', 'Hartly Trust'], 'hartly', byName)).toEqual(['Hartly Trust']);
});

test('nothing is guessed from a few letters, or in letters it cannot compare', () => {
  expect(found('cti')).toEqual([]);
  expect(found('xyz')).toEqual([]);
  expect(found('الامال')).toEqual([]);
});

test('a word of a name with one letter left out, but the first, always finds it', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnop'), minLength: 5, maxLength: 12 });
  fc.assert(
    fc.property(word, fc.nat(), (name, at) => {
      const slip = 1 + (at % (name.length - 1));
      const typed = name.slice(0, slip) + name.slice(slip + 1);
      expect(ranked([name, 'zzzz'], typed, byName)).toEqual([name]);
    }),
  );
});

test('the best come first, those as good in their own order, and no more than asked for', () => {
  const list = ['Youth of Fenton', 'Fenton', 'Fenton Park', 'Fenton Youth'];
  expect(ranked(list, 'fenton', byName)).toEqual(['Fenton', 'Fenton Park', 'Fenton Youth', 'Youth of Fenton']);
  expect(ranked(list, 'fenton', byName, 2)).toEqual(['Fenton', 'Fenton Park']);
});
