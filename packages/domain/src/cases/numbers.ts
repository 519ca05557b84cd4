import { addMonths, type Day, type Instant } from '../values/day.ts';
import type { Id } from '../values/id.ts';
import { type Case, type WaitingOn, waitingOnSchema } from './case.ts';
import type { Severity } from './snag.ts';
import { daysWaiting } from './waiting.ts';

/** What the numbers count of a case. */
export type CountedCase = Pick<Case, 'id' | 'openedOn' | 'closedOn' | 'waitingOn' | 'waitingSince'>;

/** The open cases that wait on one party, the longest first: how long the longest has waited, and all together, in days. */
export interface PartyWait<C extends CountedCase> {
  waitingOn: WaitingOn;
  cases: C[];
  longest: number;
  total: number;
}

/** Whom the open cases wait on, and for how long; parties whom none waits on are left out. Since when is not always known: then it counts no days. */
export function waitsByParty<C extends CountedCase>(cases: readonly C[], today: Day): PartyWait<C>[] {
  const daysOf = (each: C) => daysWaiting(each, today) ?? 0;
  return waitingOnSchema.options.flatMap((waitingOn) => {
    if (waitingOn === 'nobody') return [];
    const waiting = cases.filter((each) => each.closedOn === null && each.waitingOn === waitingOn);
    if (waiting.length === 0) return [];
    waiting.sort((one, other) => daysOf(other) - daysOf(one));
    const days = waiting.map(daysOf);
    return [{ waitingOn, cases: waiting, longest: days[0] ?? 0, total: days.reduce((sum, each) => sum + each, 0) }];
  });
}

/** How long open cases have been open, in months from the first to before the second; null has no end. */
export const ageBands = [
  { id: 'under-3', from: 0, to: 3 },
  { id: '3-to-6', from: 3, to: 6 },
  { id: '6-to-12', from: 6, to: 12 },
  { id: '12-to-24', from: 12, to: 24 },
  { id: 'over-24', from: 24, to: null },
] as const;
export type AgeBand = (typeof ageBands)[number]['id'];

/** The open cases by how long they have been open: every band is there, though it may be empty, and each open case stands in one. */
export function casesByAge<C extends CountedCase>(cases: readonly C[], today: Day): { band: AgeBand; cases: C[] }[] {
  const open = cases.filter(({ closedOn }) => closedOn === null);
  return byAge(open, ({ openedOn }) => openedOn, today).map(({ band, those }) => ({ band, cases: those }));
}

/**
 * The snags that were still to be put right at the end of a day that is past: of those open now and those settled since. One that was settled
 * nobody knows when is left out.
 */
export function snagsOpenOn<S extends { raisedOn: Day }>(
  open: readonly S[],
  settled: readonly (S & { settledOn: Day | null })[],
  day: Day,
): S[] {
  const since = settled.filter(({ settledOn }) => settledOn !== null && settledOn > day);
  return [...open, ...since].filter(({ raisedOn }) => raisedOn <= day);
}

/** Open snags by how long ago they were raised, in the same bands. */
export function snagsByAge<S extends { raisedOn: Day }>(open: readonly S[], today: Day): { band: AgeBand; snags: S[] }[] {
  return byAge(open, ({ raisedOn }) => raisedOn, today).map(({ band, those }) => ({ band, snags: those }));
}

function byAge<T>(all: readonly T[], since: (each: T) => Day, today: Day): { band: AgeBand; those: T[] }[] {
  return ageBands.map(({ id, from, to }) => {
    const after = to === null ? null : addMonths(today, -to);
    const until = addMonths(today, -from);
    // What is said to begin in days to come is as new as can be.
    const isIn = (each: T) => (from === 0 || since(each) <= until) && (after === null || since(each) > after);
    return { band: id, those: all.filter(isIn) };
  });
}

/** The open snags of one category, by severity. */
export interface CategorySnags<S> {
  category: string;
  bySeverity: Record<Severity, S[]>;
  total: number;
}

/** Open snags by category and severity, the category with most first. */
export function snagsByCategory<S extends { category: string; severity: Severity }>(open: readonly S[]): CategorySnags<S>[] {
  const categories = [...new Set(open.map(({ category }) => category))];
  return categories
    .map((category) => {
      const inside = open.filter((snag) => snag.category === category);
      const of = (severity: Severity) => inside.filter((snag) => snag.severity === severity);
      return {
        category,
        total: inside.length,
        bySeverity: { critical: of('critical'), high: of('high'), medium: of('medium'), low: of('low') },
      };
    })
    .sort((one, other) => other.total - one.total || one.category.localeCompare(other.category));
}

/** Tenancies by the year in which they end; `past` ended already, `unknown` when that cannot be told. Years in order, those two around them. */
export function endsByYear<T extends { endsOn: Day | null }>(tenancies: readonly T[], today: Day): { year: string; tenancies: T[] }[] {
  const groups = new Map<string, T[]>();
  for (const tenancy of tenancies) {
    const { endsOn } = tenancy;
    const year = endsOn === null ? 'unknown' : endsOn < today ? 'past' : endsOn.slice(0, 4);
    groups.set(year, [...(groups.get(year) ?? []), tenancy]);
  }
  const place = (year: string) => (year === 'past' ? '0' : year === 'unknown' ? 'z' : year);
  return [...groups]
    .map(([year, each]) => ({ year, tenancies: each }))
    .sort((one, other) => (place(one.year) < place(other.year) ? -1 : 1));
}

/** A move of a case from one stage to another, as its log has it. */
export interface RecordedMove {
  caseId: Id;
  at: Instant;
  fromStage: string | null;
  toStage: string;
}
