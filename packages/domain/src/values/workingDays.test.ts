import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './day.ts';
import { addWorkingDays, workingDaysSince } from './workingDays.ts';

test.each([
  ['2026-11-27', '2026-11-27', 0],
  ['2026-11-27', '2026-11-28', 0],
  ['2026-11-27', '2026-11-30', 1],
  ['2026-11-23', '2026-12-07', 10],
  ['2026-12-24', '2026-12-29', 1],
  ['2026-12-07', '2026-11-23', 0],
])('from %s to %s: %i', (from, to, count) => {
  expect(workingDaysSince(from, to, ['2026-12-25', '2026-12-28'])).toBe(count);
});

test('it counts as one who goes through the calendar day by day', () => {
  const holidays = ['2026-12-25', '2026-12-28', '2027-01-01', '2026-12-26'];
  const start = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days));
  fc.assert(
    fc.property(start, fc.integer({ min: 0, max: 400 }), (from, length) => {
      const days = Array.from({ length }, (_, index) => addDays(from, index + 1));
      const worked = days.filter((day) => ![0, 6].includes(new Date(day).getUTCDay()) && !holidays.includes(day));
      expect(workingDaysSince(from, addDays(from, length), holidays)).toBe(worked.length);
    }),
  );
});

test('so many working days on is the first day by which so many have come', () => {
  const holidays = ['2026-12-25', '2026-12-28', '2027-01-01', '2026-12-26'];
  const start = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days));
  fc.assert(
    fc.property(start, fc.integer({ min: 1, max: 300 }), (from, count) => {
      const day = addWorkingDays(from, count, holidays);
      expect(workingDaysSince(from, day, holidays)).toBe(count);
      expect(workingDaysSince(from, addDays(day, -1), holidays)).toBe(count - 1);
      expect(addWorkingDays(from, 0, holidays)).toBe(from);
    }),
  );
});
