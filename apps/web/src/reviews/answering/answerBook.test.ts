import { TRPCClientError } from '@trpc/client';
import type { ReviewAnswer, Said } from '@weft/domain';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAnswerBook, type Send } from './answerBook.ts';

const review = '0199a000-0000-7000-8000-000000000001';
const said = (text: string | null): Said => ({ choice: null, text });

/** A server that keeps one answer per question and refuses one that is written over an older one. */
function serverOf() {
  const kept = new Map<string, { data: Said; version: number }>();
  let number = 0;
  const state = { isOff: false, refusal: null as string | null, sent: 0 };
  const send: Send = async ({ question, version, data }) => {
    state.sent += 1;
    await Promise.resolve();
    if (state.isOff) throw new TRPCClientError('Failed to fetch');
    if (state.refusal !== null) throw refusedWith(state.refusal, null);
    const before = kept.get(question);
    if ((before?.version ?? null) !== version) throw refusedWith('Changed elsewhere.', { ...before?.data, version: before?.version });
    number += 1;
    kept.set(question, { data, version: number });
    return { change: number };
  };
  return { kept, state, send };
}

function refusedWith(message: string, theirs: object | null) {
  const conflict = theirs === null ? null : { kind: 'reviewAnswer', id: review, mine: null, theirs };
  const shape = { message, code: -32009, data: { code: theirs === null ? 'BAD_REQUEST' : 'CONFLICT', problems: [], conflict } };
  return TRPCClientError.from({ error: shape });
}

const answerOf = (question: string, text: string, version: number) => ({ question, ...said(text), version }) as ReviewAnswer;

let server: ReturnType<typeof serverOf>;

beforeEach(() => {
  vi.useFakeTimers();
  const storage = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => storage.set(key, value),
    removeItem: (key: string) => storage.delete(key),
  });
  server = serverOf();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('an answer is sent once, a moment after the last key, and at once when it is left', async () => {
  const book = createAnswerBook(review, server.send);
  for (const text of ['T', 'Th', 'Thirty']) book.write('hours', { text });
  expect(book.entry('hours').state).toBe('saving');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(server.state.sent).toBe(1);
  expect([server.kept.get('hours')?.data.text, book.entry('hours').state]).toEqual(['Thirty', 'saved']);
  book.write('users', { text: '100' });
  book.leave('users');
  await vi.advanceTimersByTimeAsync(1);
  expect(server.kept.get('users')?.data.text).toBe('100');
});

test('what is typed while an answer is on its way goes after it', async () => {
  const book = createAnswerBook(review, server.send);
  book.write('hours', { text: 'Thirty' });
  book.leave('hours');
  book.write('hours', { text: 'Thirty-five' });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(server.kept.get('hours')?.data.text).toBe('Thirty-five');
  expect(book.entry('hours')).toMatchObject({ state: 'saved', version: 2 });
});

test('without a connection it is kept on the device, even over a closed window, and sent by itself later', async () => {
  server.state.isOff = true;
  createAnswerBook(review, server.send).write('hours', { text: 'Thirty' });
  await vi.advanceTimersByTimeAsync(1_000);
  const later = createAnswerBook(review, server.send);
  later.take([], ['hours']);
  expect(later.entry('hours')).toMatchObject({ said: said('Thirty'), state: 'waiting' });
  server.state.isOff = false;
  await vi.advanceTimersByTimeAsync(6_000);
  expect(server.kept.get('hours')?.data.text).toBe('Thirty');
  expect(later.entry('hours').state).toBe('saved');
});

test('an answer that arrived although nobody heard of it is no conflict with itself, whatever was typed since', async () => {
  const deaf: Send = async (given) => {
    await server.send(given);
    throw new TRPCClientError('Failed to fetch');
  };
  let send = deaf;
  const book = createAnswerBook(review, (given) => send(given));
  book.write('hours', { text: 'Thirty' });
  book.leave('hours');
  await vi.advanceTimersByTimeAsync(1);
  expect(book.entry('hours').state).toBe('waiting');
  book.write('hours', { text: 'Thirty-five' });
  const later = createAnswerBook(review, server.send);
  later.take([answerOf('hours', 'Thirty', 1)], ['hours']);
  expect(later.entry('hours')).toMatchObject({ said: said('Thirty-five'), version: 1 });
  send = server.send;
  book.leave('hours');
  await vi.advanceTimersByTimeAsync(1);
  expect(book.entry('hours')).toMatchObject({ said: said('Thirty-five'), state: 'saved' });
  expect(server.kept.get('hours')?.data.text).toBe('Thirty-five');
});

test('what this device kept is not sent again when the server has it already', async () => {
  server.state.isOff = true;
  createAnswerBook(review, server.send).write('hours', { text: 'Thirty' });
  await vi.advanceTimersByTimeAsync(1_000);
  const send = vi.fn(server.send);
  const later = createAnswerBook(review, send);
  later.take([answerOf('hours', 'Thirty', 1)], ['hours']);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(later.entry('hours')).toMatchObject({ said: said('Thirty'), version: 1, state: 'idle' });
  expect(send).not.toHaveBeenCalled();
});

test('an answer that another window changed is neither lost nor written over: whoever writes decides', async () => {
  const [here, there] = [createAnswerBook(review, server.send), createAnswerBook(review, server.send)];
  for (const [book, text] of [
    [here, 'Thirty'],
    [there, 'Forty'],
  ] as const) {
    book.write('hours', { text });
    book.leave('hours');
    await vi.advanceTimersByTimeAsync(1);
  }
  expect(there.entry('hours')).toMatchObject({
    state: 'conflict',
    said: said('Forty'),
    theirs: said('Thirty'),
    message: 'Changed elsewhere.',
  });
  expect(await there.finish()).toBe(false);
  there.decide('hours', 'mine');
  await vi.advanceTimersByTimeAsync(1);
  expect(server.kept.get('hours')?.data.text).toBe('Forty');
  here.write('hours', { text: 'Fifty' });
  here.leave('hours');
  await vi.advanceTimersByTimeAsync(1);
  here.decide('hours', 'theirs');
  expect(here.entry('hours')).toMatchObject({ state: 'saved', said: said('Forty') });
});

test('a refusal is said beside the answer, which stays as it was typed', async () => {
  server.state.refusal = 'The council has signed its part.';
  const book = createAnswerBook(review, server.send);
  book.write('hours', { text: 'Thirty' });
  expect(await book.finish()).toBe(false);
  expect(book.entry('hours')).toMatchObject({ state: 'refused', message: 'The council has signed its part.', said: said('Thirty') });
});

test('what the server holds is taken, but never over what is being written', () => {
  const book = createAnswerBook(review, server.send);
  book.take([answerOf('hours', 'Thirty', 3)], ['hours']);
  expect(book.entry('hours')).toMatchObject({ said: said('Thirty'), version: 3 });
  book.write('hours', { text: 'Thirty-one' });
  book.take([answerOf('hours', 'Forty', 4)], ['hours']);
  expect(book.entry('hours').said.text).toBe('Thirty-one');
});
