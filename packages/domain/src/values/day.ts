import { z } from 'zod';

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

/** The day a number of months after another; a day that the month lacks becomes that month's last (31 January + 1 is 28 or 29 February). */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  lastOfMonth.setUTCDate(Math.min(date, lastOfMonth.getUTCDate()));
  return lastOfMonth.toISOString().slice(0, 10);
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

/** True unless both days are there and the second comes before the first. */
export function inOrder(from: Day | null | undefined, to: Day | null | undefined): boolean {
  return !from || !to || from <= to;
}
