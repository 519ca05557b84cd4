import { expect, test } from 'vitest';
import { aCase } from '../testing/records.ts';
import { caseSchema } from './case.ts';

/** What is wrong with a case of these fields, by field. */
function problems(fields: Record<string, unknown>): (readonly [path: string, message: string])[] {
  const { error } = caseSchema.safeParse({ ...aCase(), ...fields });
  return (error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]);
}

test('an open case always has a next action, who does it and by when', () => {
  expect(problems({ nextAction: null, nextActionPostId: null, nextActionDue: null })).toEqual([
    ['nextAction', 'An open case needs a next action.'],
    ['nextActionPostId', 'Say who does the next action.'],
    ['nextActionDue', 'Say by when the next action is due.'],
  ]);
});

test('a closed case needs none', () => {
  expect(problems({ closedOn: '2026-06-01', nextAction: null, nextActionPostId: null, nextActionDue: null })).toEqual([]);
});

test('a case closes no earlier than it was opened', () => {
  expect(problems({ closedOn: '2026-01-04' })).toEqual([['closedOn', 'A case cannot close before it was opened.']]);
  expect(problems({ closedOn: '2026-01-05' })).toEqual([]);
});

test.each(['CAT-2026-1', 'cat-2026-001', 'CAT-26-001', '2026-001', ''])('“%s” is no reference', (reference) => {
  expect(problems({ reference })).toEqual([['reference', 'A reference looks like CAT-2026-001.']]);
});
