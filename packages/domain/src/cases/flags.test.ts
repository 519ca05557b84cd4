import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serviceLevels } from '../testing/flows.ts';
import { addDays } from '../values/day.ts';
import { type FlaggedFacts, flagsOf, holdReviewDue } from './flags.ts';

const today = '2026-11-27';

function facts(said: Partial<FlaggedFacts> = {}): FlaggedFacts {
  return {
    openedOn: '2026-01-05',
    closedOn: null,
    stage: 'resolving',
    stageSince: '2026-02-01',
    nextActionDue: '2026-12-24',
    holdReviewOn: null,
    lastLoggedOn: today,
    ...said,
  };
}

const flags = (said: Partial<FlaggedFacts>) =>
  flagsOf(facts(said), serviceLevels, today).map(({ measure, step, count }) => `${measure} ${step} ${count}`);

test.each([
  [{}, []],
  [{ lastLoggedOn: '2026-10-31' }, []],
  [{ lastLoggedOn: '2026-10-30' }, ['silent flag 28']],
  [{ lastLoggedOn: '2026-10-03' }, ['silent flag 55']],
  [{ lastLoggedOn: '2026-10-02' }, ['silent escalate 56']],
  [{ lastLoggedOn: null, openedOn: '2026-10-30' }, ['silent flag 28']],
  // A log brought in from before the case was opened says nothing about the case.
  [{ lastLoggedOn: '2026-01-01', openedOn: '2026-11-20' }, []],
  [{ nextActionDue: today }, []],
  [{ nextActionDue: '2026-11-26' }, ['overdue flag 1']],
  [{ nextActionDue: '2026-11-16' }, ['overdue flag 11']],
  [{ nextActionDue: '2026-11-13' }, ['overdue escalate 10']],
  [{ stage: 'on_hold', stageSince: '2026-10-31' }, []],
  [{ stage: 'on_hold', stageSince: '2026-10-30' }, ['hold flag 28']],
  [{ stage: 'on_hold', stageSince: '2026-10-30', holdReviewOn: '2026-12-01' }, []],
  [{ stage: 'on_hold', stageSince: '2026-11-20', holdReviewOn: today }, ['hold flag 7']],
  [{ nextActionDue: '2026-11-26', lastLoggedOn: '2026-10-02' }, ['overdue flag 1', 'silent escalate 56']],
  [{ closedOn: '2026-11-01', lastLoggedOn: '2026-01-02', nextActionDue: null }, []],
] as const)('%o: %j', (said, expected) => {
  expect(flags(said)).toEqual(expected);
});

describe('the days of a case moved together with today', () => {
  const shifted = (day: string | null, by: number) => (day === null ? null : addDays(day, by));

  test('leave what is counted in days as it was', () => {
    const levels = { ...serviceLevels, levels: serviceLevels.levels.filter(({ unit }) => unit === 'days') };
    const day = fc.integer({ min: -500, max: 100 }).map((days) => addDays(today, days));
    const maybe = fc.option(day);
    const any = fc.record({ openedOn: day, stageSince: day, nextActionDue: maybe, holdReviewOn: maybe, lastLoggedOn: maybe });
    fc.assert(
      fc.property(any, fc.constantFrom('on_hold', 'resolving'), fc.integer({ min: -4000, max: 4000 }), (days, stage, by) => {
        const moved = {
          openedOn: addDays(days.openedOn, by),
          stageSince: addDays(days.stageSince, by),
          nextActionDue: shifted(days.nextActionDue, by),
          holdReviewOn: shifted(days.holdReviewOn, by),
          lastLoggedOn: shifted(days.lastLoggedOn, by),
        };
        const before = flagsOf(facts({ ...days, stage }), levels, today);
        expect(flagsOf(facts({ ...moved, stage }), levels, addDays(today, by))).toEqual(before);
      }),
    );
  });
});

test('a case on hold is looked at again on the day set for it, else when the service level says', () => {
  const hold = { stage: 'on_hold', stageSince: '2026-11-01', holdReviewOn: null };
  expect(holdReviewDue(hold, serviceLevels)).toBe('2026-11-29');
  expect(holdReviewDue({ ...hold, holdReviewOn: '2026-12-14' }, serviceLevels)).toBe('2026-12-14');
  expect(holdReviewDue({ ...hold, stage: 'resolving' }, serviceLevels)).toBeNull();
});

test('a level counted in working days, and one that is off, say so of the review of a hold', () => {
  const hold = { stage: 'on_hold', stageSince: '2026-12-24', holdReviewOn: null };
  const own = (said: object) => ({ ...serviceLevels, levels: serviceLevels.levels.map((level) => ({ ...level, ...said })) });
  expect(holdReviewDue(hold, own({ after: 2, unit: 'working_days' }))).toBe('2026-12-30');
  expect(holdReviewDue(hold, own({ off: true }))).toBeNull();
  expect(holdReviewDue({ ...hold, holdReviewOn: '2026-12-31' }, own({ off: true }))).toBe('2026-12-31');
});

test('a level that is off flags nothing, but for a day that was set for the review of a hold', () => {
  const off = { ...serviceLevels, levels: serviceLevels.levels.map((level) => ({ ...level, off: true })) };
  const late = facts({ stage: 'on_hold', stageSince: '2026-01-30', lastLoggedOn: '2026-02-01', nextActionDue: '2026-03-01' });
  expect(flagsOf(late, serviceLevels, today)).toHaveLength(3);
  expect(flagsOf(late, off, today)).toEqual([]);
  expect(flagsOf({ ...late, holdReviewOn: today }, off, today).map(({ measure }) => measure)).toEqual(['hold']);
});
