import { expect, test } from 'vitest';
import { emptyLog, logEntryOf, withAttached } from './logDraft.ts';

const today = '2026-11-24';
const subject = {
  id: 'case',
  version: 7,
  nextAction: 'Ring',
  nextActionPostId: 'chair',
  nextActionDue: '2026-12-01',
  waitingOn: 'vast' as const,
};
const call = { ...emptyLog('call', today), text: 'Rang the chair' };

test('a call of today is logged as of now and leaves the case alone', () => {
  expect(logEntryOf(call, subject, today)).toEqual({
    data: { caseId: subject.id, kind: 'call', text: 'Rang the chair', audience: 'shared' },
  });
});

test('one of an earlier day is put at its noon', () => {
  expect(logEntryOf({ ...call, on: '2026-11-20' }, subject, today)).toMatchObject({ data: { at: '2026-11-20T12:00:00Z' } });
});

test('only what was changed about what happens next goes with it, over the case as it was seen', () => {
  const draft = { ...call, nextAction: 'Ring', nextActionDue: '2026-12-24', waitingOn: 'tenant' as const };
  const { data } = { data: undefined, ...logEntryOf(draft, subject, today) };
  expect(data?.next).toEqual({ version: 7, nextActionDue: '2026-12-24', waitingOn: 'tenant' });
});

test('what came with it is named under its words', () => {
  const email = { ...emptyLog('email', today), text: 'See attached.\n' };
  expect(withAttached(email, ['Plan', 'Lease 1998.pdf']).text).toBe('See attached.\nAttached: Plan, Lease 1998.pdf');
  expect(withAttached(email, [])).toBe(email);
});

test('nothing said, and a day that is none, are said beside their fields', () => {
  expect(logEntryOf({ ...call, text: ' ', on: 'last week', nextActionDue: 'soon' }, subject, today)).toEqual({
    errors: { text: expect.any(String), on: expect.any(String), nextActionDue: expect.any(String) },
  });
});

test('an email is kept with its subject and its sender, and under the id that it was first sent with', () => {
  const email = { ...emptyLog('email', today), id: 'first', subject: 'The roof', from: 'Property team', text: 'We agree.' };
  expect(logEntryOf(email, subject, today)).toMatchObject({
    data: { id: 'first', text: 'Subject: The roof\nFrom: Property team\nWe agree.' },
  });
});
