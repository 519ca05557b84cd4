import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { type CalendarEntry, writeCalendar } from './calendar.ts';

function entry(said: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    uid: 'a-next_action@weft',
    on: '2026-12-04',
    summary: 'CAT-2026-001: next action due',
    url: 'http://127.0.0.1:4173/here/cases/a',
    sequence: 7,
    changedAt: '2026-11-20T23:30:00.000Z',
    ...said,
  };
}

/** What another program reads in a calendar. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, startDate, endDate, sequence } = new ICAL.Event(component);
    const said = (name: string) => String(component.getFirstPropertyValue(name));
    return {
      uid,
      summary,
      start: startDate.toString(),
      isDay: startDate.isDate,
      days: endDate.subtractDate(startDate).toSeconds() / 86_400,
      sequence,
      url: said('url'),
      changed: said('last-modified'),
      stamp: said('dtstamp'),
    };
  });
}

test('another program reads each entry as one whole day, with its number and when it changed', () => {
  expect(read(writeCalendar('Due dates', [entry()]))).toEqual([
    {
      uid: 'a-next_action@weft',
      summary: 'CAT-2026-001: next action due',
      start: '2026-12-04',
      isDay: true,
      days: 1,
      sequence: 7,
      url: 'http://127.0.0.1:4173/here/cases/a',
      changed: '2026-11-20T23:30:00Z',
      stamp: '2026-11-20T23:30:00Z',
    },
  ]);
});

test('whatever the time zone of the machine, the day stays the day, at the change of the clocks too', () => {
  const days = ['2026-03-29', '2026-10-25', '2026-12-31', '2027-01-01'];
  const zone = process.env.TZ;
  try {
    for (const there of ['Pacific/Auckland', 'America/Los_Angeles', 'Europe/London']) {
      process.env.TZ = there;
      const text = writeCalendar(
        'Due dates',
        days.map((on) => entry({ uid: on, on })),
      );
      expect(read(text).map(({ start }) => start)).toEqual(days);
    }
  } finally {
    process.env.TZ = zone;
  }
});

test('lines end and fold as the standard says, awkward words come back whole, and the same entries give the same text', () => {
  const summary = `Roof; gutters, “eaves”\\ and ${'a long way '.repeat(12)}on`;
  const text = writeCalendar('Due dates', [entry({ summary })]);
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true);
  expect(read(text)[0]?.summary).toBe(summary);
  expect(writeCalendar('Due dates', [entry({ summary })])).toBe(text);
  expect(read(writeCalendar('Due dates', []))).toEqual([]);
});
