import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchScore, plainText } from './matching.ts';

/** The same by its plain definition. */
function naiveScore(text: string, query: string): number {
  const [plain, wanted] = [plainText(text), plainText(query)];
  if (wanted === '') return 1;
  if (plain === wanted) return 5;
  if (plain.startsWith(wanted)) return 4;
  const words = plain.split(/[^\p{L}\p{N}']+/u);
  return Math.min(...wanted.split(' ').map((part) => (words.some((word) => word.startsWith(part)) ? 3 : plain.includes(part) ? 2 : 0)));
}

const letters = fc.string({ unit: fc.constantFrom(..."aábB cC’'-1é  ."), maxLength: 14 });

test('scores are as they are defined, whichever was asked before', () => {
  fc.assert(
    fc.property(letters, fc.array(letters, { minLength: 1, maxLength: 4 }), (text, queries) => {
      // What stands between words begins no word, nor is it within one.
      for (const query of queries.filter((each) => !/[^\p{L}\p{N}'’\s]/u.test(each))) {
        expect(matchScore(text, query), `${text} | ${query}`).toBe(naiveScore(text, query));
      }
    }),
    { numRuns: 2000 },
  );
});

test('plain text is lower case without accents, curly apostrophes and double spaces, however it was written', () => {
  expect(plainText('  Café   Théâtre\tof St Ann’s ')).toBe("cafe theatre of st ann's");
  expect(plainText('Bentilee  Volunteers')).toBe('bentilee volunteers');
});
