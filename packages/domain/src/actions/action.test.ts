import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { idOf } from '../testing/records.ts';
import { actionSchema, actionStatusSchema, closingDay } from './action.ts';
import { dueGroupOf } from './dueGroup.ts';

const action = {
  id: idOf(1),
  workspaceId: idOf(2),
  version: 1,
  title: 'Find a shaping relationship at system level',
  why: null,
  origin: 'gap',
  gapType: 'shaping',
  gapLevel: 'system',
  directorateId: null,
  relationshipId: null,
  organisationId: null,
  caseId: null,
  consideration: 'gap',
  ownerPostId: idOf(3),
  due: '2026-12-24',
  status: 'open',
  outcome: null,
  createdOn: '2026-11-24',
  closedOn: null,
  originKey: null,
};
const objection = (said: object) => actionSchema.safeParse({ ...action, ...said }).error?.issues[0]?.message ?? null;
const noGap = { gapType: null, gapLevel: null };
const aboutOne = 'Say what the action is about: one gap, relationship, organisation or case, or none.';

test('an action is about one thing, or about none', () => {
  expect(objection({})).toBeNull();
  expect(objection({ directorateId: idOf(4) })).toBeNull();
  expect(objection({ ...noGap, origin: null })).toBeNull();
  expect(objection({ ...noGap, origin: 'relationship', relationshipId: idOf(4) })).toBeNull();
  expect(objection({ gapLevel: null })).toBe(aboutOne);
  expect(objection({ relationshipId: idOf(4) })).toBe(aboutOne);
  expect(objection({ ...noGap, origin: 'case' })).toBe(aboutOne);
  expect(objection({ ...noGap, origin: 'organisation', organisationId: idOf(4), directorateId: idOf(5) })).toBe(aboutOne);
});

test('one that is done or dropped says what came of it', () => {
  for (const status of ['done', 'dropped']) {
    expect(objection({ status, closedOn: '2026-12-01' })).toBe('Say what came of it.');
    expect(objection({ status, closedOn: '2026-12-01', outcome: 'Met the forum.' })).toBeNull();
  }
});

const someDay = fc.integer({ min: 1, max: 28 }).map((date) => `2026-11-${String(date).padStart(2, '0')}`);
const someStatus = fc.constantFrom(...actionStatusSchema.options);

test('the closing day always fits the status, and stays when one over is written again', () => {
  fc.assert(
    fc.property(someStatus, fc.option(someDay), someDay, (status, closedOn, today) => {
      const day = closingDay({ closedOn }, status, today);
      expect(objection({ status, closedOn: day, outcome: 'Met.' })).toBeNull();
      expect(closingDay({ closedOn: day }, status, '2027-01-01')).toBe(day);
    }),
  );
});

test.each([
  ['open', '2026-11-23', 'overdue'],
  ['doing', '2026-11-24', 'this_week'],
  ['open', '2026-11-30', 'this_week'],
  ['open', '2026-12-01', 'later'],
  ['open', null, 'later'],
  ['done', '2026-11-01', 'closed'],
  ['dropped', null, 'closed'],
] as const)('%s and due on %s: %s', (status, due, group) => {
  expect(dueGroupOf({ status, due }, '2026-11-24')).toBe(group);
});

test('an action is overdue exactly when it is not over and its day is past', () => {
  fc.assert(
    fc.property(someStatus, fc.option(someDay), someDay, (status, due, today) => {
      const isPast = due !== null && due < today && (status === 'open' || status === 'doing');
      expect(dueGroupOf({ status, due }, today) === 'overdue').toBe(isPast);
    }),
  );
});
