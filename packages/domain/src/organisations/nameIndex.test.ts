import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNameIndex } from './nameIndex.ts';
import { partsOf } from './nameParts.ts';

test('an index finds the very name, and names with a typing error in any word', () => {
  const index = createNameIndex<string>();
  for (const name of ['Bentilee Volunteers', 'Hanley Food Bank', 'Stoke Food Bank']) index.add(name, name);
  expect(index.same('the bentilee volunteers ltd')).toEqual(['Bentilee Volunteers']);
  expect(index.alike('Bentiley Volunteers').map(({ of }) => of)).toEqual(['Bentilee Volunteers']);
  expect(index.alike('Hanly Food Bank').map(({ of }) => of)).toEqual(['Hanley Food Bank']);
  expect(index.alike('Bentilee Volunteers')).toEqual([]);
});

const letters = fc.constantFrom(...'aabceinrst');
const word = fc.array(letters, { minLength: 2, maxLength: 7 }).map((said) => said.join(''));
const names = fc.array(word, { minLength: 2, maxLength: 5 });
const share = (one: readonly string[], other: readonly string[]) => {
  const parts = partsOf(one.join(' '));
  return partsOf(other.join(' ')).some((part) => parts.includes(part));
};

test('a name is found whatever the order of its words, with any one word spoilt, a doubled letter, or a general word more', () => {
  fc.assert(
    fc.property(names, fc.nat(), word, (said, at, other) => {
      expect(partsOf([...said].reverse().join(' ')).sort()).toEqual(partsOf(said.join(' ')).sort());
      const spoilt = said.map((each, place) => (place === at % said.length ? `${each[0]}${other}` : each));
      expect(share(said, spoilt)).toBe(true);
      const doubled = said.map((each) => each.replace(/([^aeiou])/, '$1$1'));
      expect(share(said, doubled)).toBe(true);
      expect(share(said, [...said, 'group'])).toBe(true);
    }),
  );
});

test('names that have nothing in common share no part', () => {
  expect(share(['hanley', 'food', 'bank'], ['fenton', 'scouts'])).toBe(false);
  expect(share(['hanley'], ['fenton'])).toBe(false);
});
