import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNameIndex, likeEnough, likeness, plainName } from './likeness.ts';

test.each([
  ['The Bentilee Volunteers Ltd.', 'bentilee volunteers'],
  ['BENTILEE VOLUNTEERS C.I.C.', 'bentilee volunteers'],
  ['Age U.K. & Friends', 'age uk and friends'],
  ['St. John’s Café', 'st johns cafe'],
  ['The Limited', 'the limited'],
])('%s is compared as %s', (name, plain) => {
  expect(plainName(name)).toBe(plain);
});

test.each([
  ['Bentilee Volunteers', 'Bentillee Volunteers', true],
  ['Bentilee Volunteers', 'Bentilee Voulnteers', true],
  ['Bentilee Volunteers', 'Bentilee Volunteers Group', true],
  ['Hanley Food Bank', 'Food Bank Hanley', true],
  ['1st Hanley Scouts', '2nd Hanley Scouts', false],
  ['Hanley Food Bank', 'Stoke Food Bank', false],
  ['Age UK', 'Age NI', false],
])('%s and %s: alike is %s', (one, other, alike) => {
  expect(likeness(plainName(one), plainName(other)) >= likeEnough).toBe(alike);
});

test('likeness is the same both ways, and whole only for the same', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(likeness(one, other)).toBe(likeness(other, one));
      expect(likeness(one, one)).toBe(1);
    }),
  );
});

test('an index finds the very name, and names with a typing error in any word', () => {
  const index = createNameIndex<string>();
  for (const name of ['Bentilee Volunteers', 'Hanley Food Bank', 'Stoke Food Bank']) index.add(name, name);
  expect(index.same('the bentilee volunteers ltd')).toEqual(['Bentilee Volunteers']);
  expect(index.alike('Bentiley Volunteers').map(({ of }) => of)).toEqual(['Bentilee Volunteers']);
  expect(index.alike('Hanly Food Bank').map(({ of }) => of)).toEqual(['Hanley Food Bank']);
  expect(index.alike('Bentilee Volunteers')).toEqual([]);
});
