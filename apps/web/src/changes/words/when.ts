import { addDays, type Day, dayOf, type Instant } from '@weft/domain';
import { formatDate } from '../../ui/index.ts';

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });

/** The day of an instant, as people say it: "Today", "Yesterday", "Tuesday 3 March 2026". */
export function dayWords(at: Instant, today: Day): string {
  const day = dayOf(new Date(at));
  if (day === today) return 'Today';
  if (day === addDays(today, -1)) return 'Yesterday';
  return formatDate(day, 'weekday');
}

/** An instant as people say it: "Today at 14:05", "3 March 2026 at 9:10". */
export function whenWords(at: Instant, today: Day): string {
  const day = dayOf(new Date(at));
  const near = day === today || day === addDays(today, -1);
  return `${near ? dayWords(at, today) : formatDate(day)} at ${timeWords(at)}`;
}

/** The time of day, in London. */
export function timeWords(at: Instant): string {
  return clock.format(new Date(at));
}
