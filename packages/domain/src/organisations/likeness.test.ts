import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeEnough, likeness, plainName } from './likeness.ts';

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

test('a name in plain letters is compared as one with an accent beside it is', () => {
  const letters = fc.constantFrom('a', 'B', 'cio', 'the', '7', ' ', '.', "'", '&', '-', '/', '_');
  fc.assert(
    fc.property(
      fc.array(letters, { maxLength: 12 }).map((all) => all.join('')),
      (name) => {
        // A word of its own, in letters that are not plain: what stands before it comes to the same.
        expect(plainName(`${name} xé`)).toBe(plainName(`${name} xe`));
      },
    ),
    { numRuns: 1000 },
  );
});
