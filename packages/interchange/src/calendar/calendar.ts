import type { Day, Instant } from '@weft/domain';
import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';

/** One whole day of a calendar. */
export interface CalendarEntry {
  /** The same for the same thing for as long as it is there, and no other's. */
  uid: string;
  on: Day;
  /** What every reader of the calendar may see: it names nobody. */
  summary: string;
  /** Where more is to be read. */
  url: string;
  /** Grows whenever the entry may have changed. */
  sequence: number;
  changedAt: Instant;
}

/** How often a program that subscribes is asked to look again. */
const everySeconds = 3600;

/** A calendar of whole days as iCalendar text (RFC 5545). The same entries give the same text. */
export function writeCalendar(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = ical({ name, prodId: '//Weft//Due dates//EN', method: ICalCalendarMethod.PUBLISH, ttl: everySeconds });
  for (const { uid, on, summary, url, sequence, changedAt } of entries) {
    calendar.createEvent({
      id: uid,
      // A whole day is written without a time zone, from the day in UTC.
      start: new Date(`${on}T00:00:00Z`),
      allDay: true,
      summary,
      url,
      sequence,
      stamp: new Date(changedAt),
      lastModified: new Date(changedAt),
      // It is something to do on the day, not a day that is taken.
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    });
  }
  return `${calendar.toString()}\r\n`;
}
