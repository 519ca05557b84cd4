import { expect, test } from 'vitest';
import { savedWords } from './savedWords.ts';

const at = '2026-11-28T14:05:00.000Z';
const sentence = (...asked: Parameters<typeof savedWords>) => {
  const { who, when } = savedWords(...asked);
  return `${who} saved it first${when}.`;
};

test('who saved first is named, with when', () => {
  expect(sentence({ by: 'Otto Officer', byYou: false, at }, '2026-11-28')).toBe('Otto Officer saved it first, today at 14:05.');
  expect(sentence({ by: 'Otto Officer', byYou: false, at }, '2026-12-28')).toBe('Otto Officer saved it first, 28 November 2026 at 14:05.');
});

test('where nobody is to be named it was somebody else, and one’s own other window is oneself', () => {
  expect(sentence({ by: null, byYou: false, at }, '2026-11-29')).toBe('Somebody else saved it first, yesterday at 14:05.');
  expect(sentence({ by: 'Ada Admin', byYou: true, at }, '2026-11-28')).toBe(
    'You saved it first, perhaps in another window, today at 14:05.',
  );
  expect(sentence(null, '2026-11-28')).toBe('Somebody else saved it first.');
});
