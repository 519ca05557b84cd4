import { z } from 'zod';
import { daysInMonth, monthNames } from './months.ts';

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** True for a real calendar day written `YYYY-MM-DD` (so not 2026-02-30). */
export function isDay(text: string): boolean {
  if (!dayPattern.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A calendar day as `YYYY-MM-DD` text, the same on screen, on the wire and in both databases. */
export const daySchema = z.string().refine(isDay, 'Give a real date, such as 27 March 2026.');
export type Day = z.infer<typeof daySchema>;

/** An instant in UTC as ISO 8601 text ending in Z. */
export const instantSchema = z.iso.datetime({ error: 'Give a date and time in UTC.' });
export type Instant = z.infer<typeof instantSchema>;

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The number that is written from one place of a day to another. Ten times as quick as splitting it: key dates take this by the ten thousand. */
function numberIn(day: Day, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + day.charCodeAt(at) - 48;
  return number;
}

/** The numbers to 31 in two digits. */
const twoDigits = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'));

/** The day a number of months after another; a day that the month lacks becomes that month's last (31 January + 1 is 28 or 29 February). */
export function addMonths(day: Day, months: number): Day {
  const total = numberIn(day, 0, 4) * 12 + numberIn(day, 5, 7) - 1 + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  const date = Math.min(numberIn(day, 8, 10), daysInMonth(year, month));
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${twoDigits[month]}-${twoDigits[date]}`;
}

/** Each day of each month with the words that come before its year: key dates write days by the ten thousand too. */
const beforeYear = monthNames.map((name) => Array.from({ length: 32 }, (_, date) => `${date} ${name}`));

/** A day as it is written in a sentence: 27 March 2028. */
export function dayInFull(day: Day): string {
  return `${beforeYear[numberIn(day, 5, 7) - 1]?.[numberIn(day, 8, 10)]} ${day.slice(0, 4)}`;
}

/** The day a number of days after another. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Making one of these costs far more than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function partsIn(timeZone: string): Intl.DateTimeFormat {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(timeZone, format);
  return format;
}

/**
 * Today in the given time zone, London by default: a case opened at half past midnight in June belongs to that day, not the day before.
 */
export function dayOf(instant: Date, timeZone = 'Europe/London'): Day {
  const parts = partsIn(timeZone).formatToParts(instant);
  const part = (type: string) => parts.find((entry) => entry.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/**
 * The day in London of an instant, as `dayOf` says. London is at UTC or an hour ahead of it, so only the last hour of a day in UTC can belong to
 * the next: the others are read off, which is what makes thousands of them quick.
 */
export function dayOfInstant(instant: Instant): Day {
  return instant.slice(11, 13) === '23' ? dayOf(new Date(instant)) : instant.slice(0, 10);
}

/** When a day begins in London: at midnight there, which in summer is an hour before midnight UTC. */
export function firstInstantOf(day: Day): Instant {
  const midnight = Date.parse(`${day}T00:00:00.000Z`);
  const hourBefore = new Date(midnight - 3_600_000);
  return (dayOf(hourBefore) === day ? hourBefore : new Date(midnight)).toISOString();
}

/** True unless both days are there and the second comes before the first. */
export function inOrder(from: Day | null | undefined, to: Day | null | undefined): boolean {
  return !from || !to || from <= to;
}
