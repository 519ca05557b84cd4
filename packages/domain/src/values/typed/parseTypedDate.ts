import {
  addDays,
  addMonths,
  type Day,
  dayNames,
  daysBetween,
  fromIsoDate,
  isRealDay,
  monthNames,
  toIsoDate,
  weekdayOf,
} from './calendarDay.ts';

export interface TypedDateOptions {
  /** Today, as `YYYY-MM-DD`. */
  today: string;
  /** Which year a date without one means: the nearest such day (default), the last one, or the next one. Today counts as both. */
  prefer?: 'nearest' | 'past' | 'future' | undefined;
}

/**
 * Reads a date as people in the UK type it, always day before month: `27 3 2007`, `27/3/07`, `27.03.2007`, `270307`, `27 March`, `27th Mar 2007`,
 * `March 27 2007`, `Tuesday 27 March`, `2007-03-27`, `the 3rd`, `today`, `yesterday`, `friday`, `last friday`, `in 2 weeks`, `3 days ago`.
 * Years of two digits fall within the 80 years before and the 19 after today's. Returns `YYYY-MM-DD`, or null when it cannot be read as a real day.
 */
export function parseTypedDate(text: string, { today, prefer = 'nearest' }: TypedDateOptions): string | null {
  const now = fromIsoDate(today);
  const typed = text.toLowerCase().replace(/[,]/g, ' ').replace(/\s+/g, ' ').trim();
  if (!now || typed === '') return null;
  const named = typed.replace(/^(?:since |on )?(?:the )?/, '');
  const found = fromIsoDate(typed) ?? relativeDay(typed, now) ?? dayOfMonth(typed, now, prefer) ?? writtenDay(named, now, prefer);
  return found && isRealDay(found) ? toIsoDate(found) : null;
}

function relativeDay(typed: string, now: Day): Day | null {
  if (typed === 'today' || typed === 'now') return now;
  if (typed === 'tomorrow') return addDays(now, 1);
  if (typed === 'yesterday') return addDays(now, -1);
  return countedDay(typed, now) ?? namedWeekday(typed, now);
}

function countedDay(typed: string, now: Day): Day | null {
  const match = /^(?:in )?(a|an|\d{1,3}) (day|week|month|year)s?( ago)?$/.exec(typed);
  if (!match || (!typed.startsWith('in ') && !match[3])) return null;
  const count = (/^\d/.test(match[1] ?? '') ? Number(match[1]) : 1) * (match[3] ? -1 : 1);
  if (match[2] === 'day') return addDays(now, count);
  if (match[2] === 'week') return addDays(now, count * 7);
  return addMonths(now, match[2] === 'month' ? count : count * 12);
}

/** A weekday alone, or with `this` or `next`, is the first one after today; with `last`, the latest before today. */
function namedWeekday(typed: string, now: Day): Day | null {
  const match = /^(?:(this|next|last) )?([a-z]{3,9})$/.exec(typed);
  const wanted = match ? weekdayNumber(match[2] ?? '') : -1;
  if (!match || wanted < 0) return null;
  const ahead = (wanted - weekdayOf(now) + 7) % 7 || 7;
  return addDays(now, match[1] === 'last' ? (ahead === 7 ? -7 : ahead - 7) : ahead);
}

/** `the 3rd`, `3rd`, `the 3`: a day of this month or of one near it. A bare number is somebody still typing. */
function dayOfMonth(typed: string, now: Day, prefer: 'nearest' | 'past' | 'future'): Day | null {
  const match = /^(?:since |on )?(the )?(\d{1,2})(st|nd|rd|th)?$/.exec(typed);
  if (!match || (!match[1] && !match[3])) return null;
  const months = [-2, -1, 0, 1, 2].map((offset) => addMonths({ ...now, day: 1 }, offset));
  return nearestOf(
    months.map(({ year, month }) => ({ year, month, day: Number(match[2]) })),
    now,
    prefer,
  );
}

function writtenDay(typed: string, now: Day, prefer: 'nearest' | 'past' | 'future'): Day | null {
  const parts = splitParts(typed);
  if (!parts) return null;
  const [dayPart, monthPart, yearPart] = parts;
  const day = Number(dayPart);
  const month = monthNumber(monthPart);
  if (yearPart === undefined) return withoutYear(day, month, now, prefer);
  const year = fullYear(yearPart, now);
  return year === null ? null : { year, month, day };
}

/** The day, month and year as typed, in that order; the year may be missing. */
function splitParts(typed: string): [string, string, string | undefined] | null {
  const run = /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(typed);
  if (run) return [run[1] ?? '', run[2] ?? '', run[3]];
  const words = typed
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/\bof\b/g, ' ')
    .split(/[\s/.\-–]+/)
    .filter((word) => word !== '');
  const rest = weekdayNumber(words[0] ?? '') >= 0 ? words.slice(1) : words;
  const glued = rest.flatMap((word) => word.split(/(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)/));
  if (glued.length < 2 || glued.length > 3) return null;
  const [first = '', second = '', third] = glued;
  const monthFirst = /^[a-z]/.test(first);
  const [day, month] = monthFirst ? [second, first] : [first, second];
  return /^\d{1,2}$/.test(day) ? [day, month, third] : null;
}

function weekdayNumber(word: string): number {
  if (word.length < 3) return -1;
  return dayNames.findIndex(
    (name) => name.toLowerCase().startsWith(word) || (word === 'tues' && name === 'Tuesday') || (word === 'thurs' && name === 'Thursday'),
  );
}

function monthNumber(word: string): number {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  if (word.length < 3) return 0;
  return monthNames.findIndex((name) => name.toLowerCase().startsWith(word === 'sept' ? 'sep' : word)) + 1;
}

function fullYear(typed: string, now: Day): number | null {
  if (/^\d{4}$/.test(typed)) return Number(typed);
  const match = /^['’]?(\d{2})$/.exec(typed);
  if (!match) return null;
  const century = now.year - (now.year % 100);
  const year = century + Number(match[1]);
  if (year > now.year + 19) return year - 100;
  return year <= now.year - 81 ? year + 100 : year;
}

function withoutYear(day: number, month: number, now: Day, prefer: 'nearest' | 'past' | 'future'): Day | null {
  const candidates = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((offset) => ({ year: now.year + offset, month, day }));
  return nearestOf(candidates, now, prefer);
}

/** The real day nearest to today on the side of it that is meant. */
function nearestOf(candidates: readonly Day[], now: Day, prefer: 'nearest' | 'past' | 'future'): Day | null {
  const allowed = candidates.filter(isRealDay).filter((candidate) => {
    const distance = daysBetween(now, candidate);
    return prefer === 'nearest' || (prefer === 'past' ? distance <= 0 : distance >= 0);
  });
  allowed.sort((a, b) => Math.abs(daysBetween(now, a)) - Math.abs(daysBetween(now, b)));
  return allowed[0] ?? null;
}
