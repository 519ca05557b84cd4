import type { Id } from '@weft/domain';
import type { SupposedMark, Turn } from '@weft/network';
import { expect, test } from 'vitest';
import { markingOf } from '../../ui/map/marking.ts';
import { markCounts, marksAmong, marksOf } from './marks.ts';

const turns = new Map<Id, readonly Turn[]>([
  ['new', ['gained']],
  ['old', ['lost']],
  ['moved', ['hands', 'level']],
]);
const supposed = new Map<Id, SupposedMark>([
  ['old', 'lost'],
  ['moved', 'weakened'],
  ['club', 'alone'],
]);

test('while nothing is compared or supposed there is nothing to say', () => {
  expect(marksOf({}, null)).toBeNull();
  expect(markCounts(['new'], null)).toBe('');
});

test('between two days each bears what became of it, and what did not change steps back', () => {
  const marks = marksOf({ turns }, null);
  expect(markingOf(marks?.of('moved') ?? [])).toMatchObject({ signs: '⇄\u2009↕', isDashed: false, isAside: false });
  expect(markingOf(marks?.of('old') ?? [])).toMatchObject({ signs: '×', isDashed: true, isDanger: false });
  expect(markingOf(marks?.of('still') ?? [])).toMatchObject({ signs: '', isAside: true });
  expect(markCounts(['new', 'old', 'still'], marks)).toBe(', 1 gained, 1 lost');
});

test('what is supposed comes before what was: it says what would be lost and who would be left alone', () => {
  const marks = marksOf({ turns }, supposed);
  expect(markingOf(marks?.of('old') ?? [])).toMatchObject({ signs: '×', isDashed: true, isDanger: true });
  expect(markingOf(marks?.of('new') ?? [])).toMatchObject({ isAside: true });
  expect([marks?.left('club'), marks?.left('old')]).toEqual(['alone', null]);
  expect(markCounts(['old', 'moved', 'club'], marks)).toBe(', 1 would be lost, 1 would be weakened');
});

test('only signs that some bear are told, in one order, and paleness only where something is pale', () => {
  const marks = marksOf({ turns }, null);
  if (!marks) throw new Error('There is something to say.');
  expect(marksAmong(['moved', 'new'], marks)).toEqual({
    signs: [
      { sign: 'gained', means: 'Gained since then' },
      { sign: 'hands', means: 'Changed hands' },
      { sign: 'level', means: 'Changed level' },
    ],
    aside: null,
  });
  expect(marksAmong(['still'], marks)).toEqual({ signs: [], aside: 'Pale: not changed' });
});
