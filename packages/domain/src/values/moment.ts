import { addDays, type Day, dayInFull, dayOf, type Instant } from './day.ts';

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });

/** The time of day of an instant, in London: 14:05. */
export function timeWords(at: Instant): string {
  return clock.format(new Date(at));
}

/** An instant within a sentence, as people say it in London: “today at 14:05”, “3 March 2026 at 09:10”. */
export function momentWords(at: Instant, today: Day): string {
  const day = dayOf(new Date(at));
  const near = day === today ? 'today' : day === addDays(today, -1) ? 'yesterday' : dayInFull(day);
  return `${near} at ${timeWords(at)}`;
}
