import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNames, daysInMonth, isIsoDate, monthNames, toIsoDate, weekdayOf } from './calendarDay.ts';
import { parseTypedDate } from './parseTypedDate.ts';

/** A Wednesday. */
const today = '2026-03-18';
const read = (text: string, prefer?: 'nearest' | 'past' | 'future') => parseTypedDate(text, { today, prefer });

const anyDay = fc
  .record({ year: fc.integer({ min: 1000, max: 9999 }), month: fc.integer({ min: 1, max: 12 }), turn: fc.nat() })
  .map(({ year, month, turn }) => ({ year, month, day: 1 + (turn % daysInMonth(year, month)) }));

describe('a date typed in full', () => {
  it.each([
    '27 3 2007',
    '27/3/2007',
    '27/03/07',
    '27-3-07',
    '27.03.2007',
    '27032007',
    '270307',
    '27 March 2007',
    '27 march 2007',
    '27 Mar 2007',
    "27 mar '07",
    '27th March 2007',
    '27th of March, 2007',
    '27Mar2007',
    'March 27, 2007',
    'Tuesday 27 March 2007',
    'tues 27 mar 07',
    '  27   3  2007 ',
    '2007-03-27',
  ])('reads “%s” as 27 March 2007', (text) => {
    expect(read(text)).toBe('2007-03-27');
  });

  it.each([
    ['the 3rd', 'past', '2026-03-03'],
    ['The 3rd', 'future', '2026-04-03'],
    ['since the 27th', 'past', '2026-02-27'],
    ['on the 31st', 'past', '2026-01-31'],
    ['3rd', 'nearest', '2026-03-03'],
    ['the 18', 'past', '2026-03-18'],
    ['since 3 Nov', 'past', '2025-11-03'],
    ['the 3rd of November', 'past', '2025-11-03'],
    ['the 32nd', 'past', null],
  ] as const)('reads “%s”, meant of the %s, as %s', (text, prefer, day) => {
    expect(read(text, prefer)).toBe(day);
  });

  it('puts the day before the month', () => {
    expect(read('4 5 2020')).toBe('2020-05-04');
  });

  it.each([
    '31 2 2020',
    '29 2 2023',
    '3/27/2007',
    '0 1 2020',
    '32 1 2020',
    '1 13 2020',
    '27 3 207',
    '27 3 20077',
    '27 Smarch 2007',
    'soon',
    '',
    '27',
    '2007',
    'ma 3 2007',
    '2007-3-27-1',
    '27 3 2007 14:00',
  ])('cannot read “%s”', (text) => {
    expect(read(text)).toBeNull();
  });

  it('knows leap years', () => {
    expect(read('29 2 2024')).toBe('2024-02-29');
  });

  it('takes two-digit years to be within the 80 years before and the 19 after', () => {
    expect(read('1 1 45')).toBe('2045-01-01');
    expect(read('1 1 46')).toBe('1946-01-01');
    expect(read('1 1 99')).toBe('1999-01-01');
    expect(parseTypedDate('1 1 05', { today: '2090-06-01' })).toBe('2105-01-01');
  });

  it('reads back every date that the product writes', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const iso = toIsoDate(day);
        const month = monthNames[day.month - 1] ?? '';
        const long = `${day.day} ${month} ${day.year}`;
        for (const written of [long, `${day.day} ${month.slice(0, 3)} ${day.year}`, `${dayNames[weekdayOf(day)]} ${long}`])
          expect(read(written)).toBe(iso);
        expect(read(iso)).toBe(iso);
        expect(read(`${day.day}/${day.month}/${day.year}`)).toBe(iso);
      }),
    );
  });

  it('gives nothing but real days, whatever is typed', () => {
    const scraps = fc.array(
      fc.constantFrom(
        '27',
        '3',
        '0',
        '31',
        '2007',
        '07',
        ' ',
        '/',
        '-',
        '.',
        'march',
        'may',
        'last',
        'in',
        'ago',
        'friday',
        '2',
        'weeks',
        'th',
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          scraps.map((parts) => parts.join(' ')),
          scraps.map((parts) => parts.join('')),
          fc.string(),
        ),
        (text) => {
          const found = read(text);
          expect(found === null || isIsoDate(found)).toBe(true);
        },
      ),
    );
  });
});

describe('a date typed without its year', () => {
  it('is the nearest such day', () => {
    expect(read('27 March')).toBe('2026-03-27');
    expect(read('27/2')).toBe('2026-02-27');
    expect(read('20 December')).toBe('2025-12-20');
  });

  it('is the last one where the past is meant, and the next one where the future is', () => {
    expect(read('27 March', 'past')).toBe('2025-03-27');
    expect(read('27 Feb', 'future')).toBe('2027-02-27');
  });

  it('is today when it names today, whichever is meant', () => {
    expect(read('18 March', 'past')).toBe(today);
    expect(read('18 March', 'future')).toBe(today);
  });

  it('looks far enough for 29 February', () => {
    expect(read('29 Feb', 'future')).toBe('2028-02-29');
    expect(read('29 Feb', 'past')).toBe('2024-02-29');
  });
});

describe('a date told from today', () => {
  it.each([
    ['today', '2026-03-18'],
    ['Tomorrow', '2026-03-19'],
    ['yesterday', '2026-03-17'],
    ['friday', '2026-03-20'],
    ['next mon', '2026-03-23'],
    ['last friday', '2026-03-13'],
    ['wednesday', '2026-03-25'],
    ['last wednesday', '2026-03-11'],
    ['in 2 weeks', '2026-04-01'],
    ['a week ago', '2026-03-11'],
    ['in 3 days', '2026-03-21'],
    ['in a month', '2026-04-18'],
    ['1 year ago', '2025-03-18'],
  ])('reads “%s” as %s', (text, iso) => {
    expect(read(text)).toBe(iso);
  });

  it('keeps to the end of a shorter month', () => {
    expect(parseTypedDate('in 1 month', { today: '2026-01-31' })).toBe('2026-02-28');
  });

  it('needs to be told which way', () => {
    expect(read('2 weeks')).toBeNull();
  });
});

it('counts days across months and years', () => {
  expect(toIsoDate(addDays({ year: 2025, month: 12, day: 31 }, 1))).toBe('2026-01-01');
});
