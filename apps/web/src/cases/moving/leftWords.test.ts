import { expect, test } from 'vitest';
import { leftWords } from './leftWords.ts';

const left = (count: number) => Array.from({ length: count }, (_, index) => ({ reference: `CAT-${index + 1}`, why: 'It is closed.' }));

test('each case is named with its reason, and beyond three they are counted', () => {
  expect(leftWords('Not changed', left(1))).toBe('Not changed: CAT-1 (It is closed).');
  expect(leftWords('Not moved', left(5))).toBe('Not moved: CAT-1 (It is closed); CAT-2 (It is closed); CAT-3 (It is closed); and 2 more.');
});
