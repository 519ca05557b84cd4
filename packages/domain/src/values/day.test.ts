import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayInFull,
  dayOf,
  dayOfInstant,
  daySchema,
  daysBetween,
  firstInstantOf,
  inOrder,
  instantSchema,
  isDay,
} from './day.ts';

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const months = fc.integer({ min: -600, max: 600 });

/** Months since year nought. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

describe('a day', () => {
  test.each(['2026-02-28', '2024-02-29', '2000-02-29', '0001-01-01'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-1',
    '27 March 2026',
    '',
    '2026-02-28T00:00:00Z',
    '+02026-02-28',
  ])('“%s” is none, and is refused with a sentence', (text) => {
    expect(isDay(text)).toBe(false);
    expect(daySchema.safeParse(text).error?.issues[0]?.message).toBe('Give a real date, such as 27 March 2026.');
  });
});

describe('adding months', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-08-31', 0, '2026-08-31'],
  ])('%s and %d is %s', (day, count, result) => {
    expect(addMonths(day, count)).toBe(result);
  });

  test('lands that many months on, on the same date or the last of a month that lacks it', () => {
    fc.assert(
      fc.property(anyDay, months, (day, count) => {
        const result = addMonths(day, count);
        expect(isDay(result)).toBe(true);
        expect(monthOf(result) - monthOf(day)).toBe(count);
        const isSameDate = result.slice(8) === day.slice(8);
        const isMonthEnd = monthOf(addDays(result, 1)) !== monthOf(result);
        expect(isSameDate || (isMonthEnd && result.slice(8) < day.slice(8))).toBe(true);
      }),
    );
  });

  test('and taking them away again never lands later than the start', () => {
    fc.assert(
      fc.property(anyDay, months, (day, count) => {
        const back = addMonths(addMonths(day, count), -count);
        expect(back <= day).toBe(true);
        if (Number(day.slice(8)) <= 28) expect(back).toBe(day);
      }),
    );
  });

  test('keeps days in order', () => {
    fc.assert(
      fc.property(anyDay, anyDay, months, (one, other, count) => {
        const [first = one, second = other] = [one, other].sort();
        expect(addMonths(first, count) <= addMonths(second, count)).toBe(true);
      }),
    );
  });
});

describe('counting days', () => {
  test('adding days and counting them are each other’s inverse, through clock changes and leap years', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  test('a leap year has a day more', () => {
    expect([daysBetween('2024-01-01', '2025-01-01'), daysBetween('2025-01-01', '2026-01-01')]).toEqual([366, 365]);
  });
});

test('today is the day in London, whatever the day is in UTC', () => {
  expect(dayOf(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
  expect(dayOf(new Date('2026-12-31T23:30:00Z'))).toBe('2026-12-31');
  expect(dayOf(new Date('2026-06-30T23:30:00Z'), 'America/New_York')).toBe('2026-06-30');
});

test('the day of an instant is the same read off as worked out, around midnight and the change of the clocks too', () => {
  const anyInstant = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(anyInstant, (date) => {
      expect(dayOfInstant(date.toISOString())).toBe(dayOf(date));
    }),
  );
  const clocks = ['2026-03-28T23:59:59Z', '2026-03-29T00:59:59Z', '2026-03-29T22:59:59Z', '2026-03-29T23:00:00Z', '2026-10-24T23:00:00Z'];
  expect(clocks.map(dayOfInstant)).toEqual(['2026-03-28', '2026-03-29', '2026-03-29', '2026-03-30', '2026-10-25']);
  expect(['2026-10-25T23:00:00.000Z', '2026-10-25T23:59:59.999Z'].map(dayOfInstant)).toEqual(['2026-10-25', '2026-10-25']);
});

test('days are in order unless both are known and the second comes first', () => {
  fc.assert(fc.property(anyDay, anyDay, (one, other) => inOrder(one, other) === daysBetween(one, other) >= 0));
  expect([inOrder(null, '2026-01-01'), inOrder('2026-01-01', null), inOrder(undefined, undefined)]).toEqual([true, true, true]);
});

test('an instant says that it is in UTC', () => {
  expect(instantSchema.safeParse('2026-06-30T23:30:00Z').success).toBe(true);
  expect(['2026-06-30T23:30:00', '2026-06-30T23:30:00+01:00', 'yesterday'].filter((text) => instantSchema.safeParse(text).success)).toEqual(
    [],
  );
});

test.each([
  ['2028-03-27', '27 March 2028'],
  ['1998-12-01', '1 December 1998'],
])('%s is written %s', (day, words) => {
  expect(dayInFull(day)).toBe(words);
});

test.each([
  ['2026-01-15', '2026-01-15T00:00:00.000Z'],
  ['2026-07-15', '2026-07-14T23:00:00.000Z'],
  ['2026-03-29', '2026-03-29T00:00:00.000Z'],
  ['2026-03-30', '2026-03-29T23:00:00.000Z'],
  ['2026-10-25', '2026-10-24T23:00:00.000Z'],
  ['2026-10-26', '2026-10-26T00:00:00.000Z'],
])('%s begins in London at %s', (day, instant) => {
  expect(firstInstantOf(day)).toBe(instant);
});
