import { addDays, type Day, dayOf, type Instant, momentWords } from '@weft/domain';
import { formatDate } from '../../ui/index.ts';

/** The day of an instant, as people say it: "Today", "Yesterday", "Tuesday 3 March 2026". */
export function dayWords(at: Instant, today: Day): string {
  const day = dayOf(new Date(at));
  if (day === today) return 'Today';
  if (day === addDays(today, -1)) return 'Yesterday';
  return formatDate(day, 'weekday');
}

/** An instant as people say it, at the beginning of a line: "Today at 14:05", "3 March 2026 at 09:10". */
export function whenWords(at: Instant, today: Day): string {
  const words = momentWords(at, today);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
