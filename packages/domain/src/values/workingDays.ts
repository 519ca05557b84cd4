import { addDays, type Day, daysBetween } from './day.ts';

/** 0 for Monday to 6 for Sunday. */
function weekdayOf(day: Day): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

function isWeekday(day: Day): boolean {
  return weekdayOf(day) < 5;
}

/**
 * How many working days have come since a day, `to` among them: Monday to Friday but for holidays. None when `to` is not later.
 * @param holidays each day at most once.
 */
export function workingDaysSince(from: Day, to: Day, holidays: readonly Day[]): number {
  const days = daysBetween(from, to);
  if (days <= 0) return 0;
  const weeks = Math.floor(days / 7);
  const rest = Array.from({ length: days % 7 }, (_, index) => addDays(to, -index)).filter(isWeekday).length;
  const off = holidays.filter((holiday) => holiday > from && holiday <= to && isWeekday(holiday)).length;
  return weeks * 5 + rest - off;
}

/** The day on which so many working days have come since a day; the day itself for none. */
export function addWorkingDays(from: Day, count: number, holidays: readonly Day[]): Day {
  const off = new Set(holidays);
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (isWeekday(day) && !off.has(day)) left--;
  }
  return day;
}
