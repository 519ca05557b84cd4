import { expect, test } from 'vitest';
import { dueWords, inSum, laterWords, type Today } from './todayWords.ts';

const part = (total: number) => ({ total, lines: [] });

function today(said: Partial<Today> = {}): Today {
  const nothing = { overdue: part(0), thisWeek: part(0), holdReview: part(0), silent: part(0), waiting: part(0) };
  return { today: '2026-11-27', postId: null, ...nothing, later: { total: 0, next: null }, ...said };
}

test.each([
  [{}, 'Nothing is due this week.'],
  [{ waiting: part(4) }, 'Nothing is due this week.'],
  [{ overdue: part(1) }, 'One case is overdue.'],
  [{ overdue: part(3), thisWeek: part(1), silent: part(12) }, 'Three cases are overdue, one is due within a week and 12 have gone quiet.'],
  [{ holdReview: part(1), silent: part(1) }, 'One case is on hold with a review due and one has gone quiet.'],
])('%j in a sentence: %s', (said, sentence) => {
  expect(inSum(today(said))).toBe(sentence);
});

test('what comes later is said with the next day, or not at all', () => {
  expect(laterWords(today())).toBeNull();
  expect(laterWords(today({ later: { total: 1, next: '2026-12-07' } }))).toBe('1 case later; the next on 7 December 2026.');
});

test.each([
  ['2026-11-27', 'Due today'],
  ['2026-11-28', 'Due tomorrow'],
  ['2026-12-01', 'Due Tuesday'],
  ['2026-12-04', 'Due 4 Dec 2026'],
  ['2026-11-26', 'Due yesterday'],
  ['2026-11-20', 'Was due 20 Nov 2026'],
])('%s on 27 November: %s', (due, words) => {
  expect(dueWords(due, '2026-11-27')).toBe(words);
});
