import { dayNames, fromIsoDate, monthNames, weekdayOf } from './calendarDay.ts';

/**
 * A `YYYY-MM-DD` date as read in the UK: `long` 27 March 2007, `short` 27 Mar 2007, `weekday` Tuesday 27 March 2007.
 * Text that is not such a date comes back as it is.
 */
export function formatDate(iso: string, style: 'long' | 'short' | 'weekday' = 'long'): string {
  const day = fromIsoDate(iso);
  if (!day) return iso;
  const month = monthNames[day.month - 1] ?? '';
  if (style === 'short') return `${day.day} ${month.slice(0, 3)} ${day.year}`;
  const long = `${day.day} ${month} ${day.year}`;
  return style === 'weekday' ? `${dayNames[weekdayOf(day)] ?? ''} ${long}` : long;
}

/** An ISO instant as local date and time: 27 Mar 2007, 14:05. Text that is not an instant comes back as it is. */
export function formatInstant(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const date = `${at.getDate()} ${(monthNames[at.getMonth()] ?? '').slice(0, 3)} ${at.getFullYear()}`;
  return `${date}, ${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
}
