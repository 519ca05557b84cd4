import { expect, test } from 'vitest';
import { serviceLevels } from '../testing/flows.ts';
import { caseDates } from './caseDates.ts';

const subject = { closedOn: null, nextActionDue: '2026-12-04', stage: 'resolving', stageSince: '2026-11-02', holdReviewOn: null };
const next = { kind: 'next_action', on: '2026-12-04' };

test('an open case has its next action in a calendar, on hold its review as well, closed nothing', () => {
  expect(caseDates(subject, serviceLevels)).toEqual([next]);
  expect(caseDates({ ...subject, stage: 'on_hold' }, serviceLevels)).toEqual([next, { kind: 'hold_review', on: '2026-11-30' }]);
  expect(caseDates({ ...subject, stage: 'on_hold', closedOn: '2026-11-20' }, serviceLevels)).toEqual([]);
});
