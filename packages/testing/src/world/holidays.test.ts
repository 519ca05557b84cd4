import { addDays, type Day, dayOf } from '@weft/domain';
import { expect, test } from 'vitest';
import { referenceData } from './reference.ts';

const { holidays } = referenceData().serviceLevels;

/** The weekday of a day: 0 for Sunday. */
function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The first of these weekdays on or after a day. */
function next(days: readonly number[], from: Day): Day {
  return days.includes(weekday(from)) ? from : next(days, addDays(from, 1));
}

/** Easter Sunday of the Gregorian calendar, as Meeus, Jones and Butcher work it out. */
function easterSunday(year: number): Day {
  const [cycle, century, within] = [year % 19, Math.floor(year / 100), year % 100];
  const shift = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * cycle + shift + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(within / 4) - moon - (within % 4)) % 7;
  const late = Math.floor((cycle + 11 * moon + 22 * sunday) / 451);
  const since = moon + sunday - 7 * late + 114;
  return dayOf(new Date(Date.UTC(year, Math.floor(since / 31) - 1, (since % 31) + 1)), 'UTC');
}

const [weekdays, monday] = [[1, 2, 3, 4, 5], [1]];

/** Bank holidays of England: Banking and Financial Dealings Act 1971, schedule 1, with New Year and the first Monday in May as proclaimed each year. */
function bankHolidays(year: number): Day[] {
  const easter = easterSunday(year);
  const christmas = next(weekdays, `${year}-12-25`);
  return [
    next(weekdays, `${year}-01-01`),
    addDays(easter, -2),
    addDays(easter, 1),
    next(monday, `${year}-05-01`),
    next(monday, `${year}-05-25`),
    next(monday, `${year}-08-25`),
    christmas,
    next(weekdays, addDays(christmas, 1)),
  ];
}

test('the days on which offices are shut are the bank holidays of England', () => {
  const years = [...new Set(holidays.map((day) => Number(day.slice(0, 4))))];
  expect(years).toEqual([2025, 2026, 2027, 2028]);
  expect(holidays).toEqual(years.flatMap(bankHolidays));
});
