import { expect, test } from 'vitest';
import type { About } from '../send.ts';
import { typedIn, waitSentence } from './waitingWords.ts';

const snag: NonNullable<About['snag']> = { caseId: 'case', category: 'repair', title: 'Gutter', severity: 'low' };
const check: NonNullable<About['check']> = { assetId: 'hall', checkKey: 'gas', version: 0, data: {} };
const event: NonNullable<About['event']> = { caseId: 'case', kind: 'email', text: 'The plan is attached.' };
const waiting = (names: string[], about: Partial<About> = {}) => ({
  about: { audience: 'shared' as const, files: [], key: 'key', ...about },
  files: names.map((name) => ({ name, content: new Blob() })),
});

test.each([
  [[waiting(['a.jpg'])], '1 photograph waits for a connection.'],
  [[waiting(['a.jpg']), waiting(['b.png'])], '2 photographs wait for a connection.'],
  [[waiting(['a.jpg']), waiting(['b.pdf'])], '2 documents wait for a connection.'],
  [[waiting(['a.jpg', 'b.jpg'], { snag })], '1 snag with 2 photographs waits for a connection.'],
  [[waiting(['a.pdf'], { check }), waiting([], { snag })], '1 snag and 1 check with 1 document wait for a connection.'],
  [[waiting(['a.pdf'], { event }), waiting(['b.pdf'], { event })], '2 log entries with 2 documents wait for a connection.'],
  [[waiting([], { snag }), waiting(['a.jpg'])], '1 snag and 1 photograph wait for a connection.'],
])('what waits is said: case %#', (all, sentence) => {
  expect(waitSentence(all)).toBe(sentence);
});

test('what was typed of it can be read again where it could not be added', () => {
  expect(typedIn(waiting(['a.pdf'], { event }))).toEqual(['The plan is attached.']);
  expect(typedIn(waiting([], { snag: { ...snag, detail: 'By the north door' } }))).toEqual(['Gutter', 'By the north door']);
  expect(typedIn(waiting(['a.jpg']))).toEqual([]);
});
