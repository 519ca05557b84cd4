import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { idOf } from '../testing/records.ts';
import { addDays } from '../values/day.ts';
import { stageOn, stagesOverTime } from './stagesOverTime.ts';

const today = '2026-11-27';
const subject = { id: idOf(1), flow: 'legacy', stage: 'plan', stageSince: '2026-09-10', openedOn: '2026-02-01' };
const moved = (on: string, fromStage: string | null, toStage: string) => ({ caseId: subject.id, on, fromStage, toStage });
const moves = [moved('2026-04-01', 'first', 'facts'), moved('2026-09-10', 'facts', 'plan')];

test.each([
  ['2026-01-31', null],
  ['2026-02-01', 'first'],
  ['2026-03-31', 'first'],
  ['2026-04-01', 'facts'],
  ['2026-09-09', 'facts'],
  ['2026-09-10', 'plan'],
  [today, 'plan'],
])('on %s a case stood in %s', (day, stage) => {
  expect(stageOn(subject, moves, day)).toBe(stage);
});

test('where nothing on record tells, it says so rather than guess', () => {
  expect(stageOn(subject, [], '2026-05-01')).toBe('unknown');
  expect(stageOn(subject, [moved('2026-09-10', null, 'plan')], '2026-05-01')).toBe('unknown');
  expect(stageOn(subject, [], '2026-10-01')).toBe('plan');
});

test('it says since when there are moves on record, and begins before the first case', () => {
  const { days, since } = stagesOverTime([subject], [{ ...moved('', 'facts', 'plan'), at: '2026-09-09T23:10:00Z' }], today);
  expect(since).toBe('2026-09-10');
  expect(days[0]).toEqual({ day: '2026-01-27', stages: new Map() });
  expect(days.at(-1)).toEqual({ day: today, stages: new Map([['plan', [subject]]]) });
  expect(stagesOverTime([subject], [], today).since).toBeNull();
  expect(stagesOverTime([], [], today).days.at(-1)).toEqual({ day: today, stages: new Map() });
});

test('on every day each case that had been opened by then stands in one stage, and their number never falls', () => {
  const day = fc.integer({ min: -900, max: 0 }).map((days) => addDays(today, days));
  const some = fc.array(fc.tuple(day, fc.nat(400), fc.constantFrom('a', 'b', 'c')), { maxLength: 12 });
  fc.assert(
    fc.property(some, (drawn) => {
      const cases = drawn.map(([openedOn, after, stage], index) => {
        const since = addDays(openedOn, after);
        return { id: idOf(index), flow: 'x', stage, openedOn, stageSince: since < today ? since : today };
      });
      const { days } = stagesOverTime(cases, [], today);
      const totals = days.map(({ stages }) => [...stages.values()].flat().length);
      expect(totals).toEqual(days.map((each) => cases.filter(({ openedOn }) => openedOn <= each.day).length));
      expect(totals).toEqual([...totals].sort((one, other) => one - other));
    }),
  );
});
