import { expect, test } from 'vitest';
import { momentWords } from './moment.ts';

test.each([
  ['2026-11-28T14:05:00.000Z', 'today at 14:05'],
  ['2026-11-27T23:59:00.000Z', 'yesterday at 23:59'],
  ['2026-11-26T00:00:00.000Z', '26 November 2026 at 00:00'],
  ['2026-06-30T23:30:00.000Z', '1 July 2026 at 00:30'],
])('%s is %s to somebody in London on 28 November 2026', (at, words) => {
  expect(momentWords(at, '2026-11-28')).toBe(words);
});
