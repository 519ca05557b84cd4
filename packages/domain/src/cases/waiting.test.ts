import { expect, test } from 'vitest';
import { daysWaiting, urgencyOf } from './waiting.ts';

const today = '2026-06-10';

test.each([
  [{ waitingOn: 'tenant', waitingSince: '2026-06-03', closedOn: null }, 7],
  [{ waitingOn: 'tenant', waitingSince: today, closedOn: null }, 0],
  [{ waitingOn: 'tenant', waitingSince: '2026-06-20', closedOn: null }, 0],
  [{ waitingOn: 'tenant', waitingSince: null, closedOn: null }, null],
  [{ waitingOn: 'nobody', waitingSince: '2026-06-03', closedOn: null }, null],
  [{ waitingOn: 'tenant', waitingSince: '2026-06-03', closedOn: '2026-06-05' }, null],
] as const)('%o has waited %s days', (subject, days) => {
  expect(daysWaiting(subject, today)).toBe(days);
});

test.each([
  ['2026-06-09', null, 'overdue'],
  ['2026-06-10', null, 'this-week'],
  ['2026-06-17', null, 'this-week'],
  ['2026-06-18', null, 'later'],
  [null, null, 'none'],
  ['2026-06-09', '2026-06-01', 'none'],
] as const)('due on %s, closed on %s: %s', (nextActionDue, closedOn, urgency) => {
  expect(urgencyOf({ nextActionDue, closedOn }, today)).toBe(urgency);
});
