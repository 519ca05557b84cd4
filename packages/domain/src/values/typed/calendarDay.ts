import { daysInMonth, monthNames } from '../months.ts';

export { daysInMonth, monthNames };

/** Days of the week, Sunday first, as `Date` counts them. */
export const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

export interface Day {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

/** Whether there is such a day in the calendar, in the years 1000 to 9999. */
export function isRealDay({ year, month, day }: Day): boolean {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year, month);
}

/** `YYYY-MM-DD` for a day. */
export function toIsoDate({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day that `YYYY-MM-DD` names, or null when the text is anything else. */
export function fromIsoDate(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDay(day) ? day : null;
}

/** Whether the text is a real day written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  return fromIsoDate(text) !== null;
}

/** The day so many days after (or, below zero, before) another. */
export function addDays({ year, month, day }: Day, days: number): Day {
  return fromUtc(new Date(Date.UTC(year, month - 1, day + days)));
}

/** The same day of the month so many months on, or that month's last day when it is shorter. */
export function addMonths({ year, month, day }: Day, months: number): Day {
  const first = fromUtc(new Date(Date.UTC(year, month - 1 + months, 1)));
  return { ...first, day: Math.min(day, daysInMonth(first.year, first.month)) };
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** How many days from one to another; below zero when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) / 86_400_000);
}

/** Today where the person is, as `YYYY-MM-DD`. */
export function todayIso(now: Date = new Date()): string {
  return toIsoDate({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

function fromUtc(date: Date): Day {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
