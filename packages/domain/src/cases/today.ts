import type { Member } from '../members/member.ts';
import type { ServiceLevels } from '../reference/serviceLevels.ts';
import type { Day } from '../values/day.ts';
import type { Case, WaitingOn } from './case.ts';
import { type Flag, type FlaggedFacts, flagsOf, holdReviewDue } from './flags.ts';
import { daysWaiting, urgencyOf } from './waiting.ts';

/** What today looks at of a case. */
export type TodayFacts = FlaggedFacts & Pick<Case, 'reference' | 'waitingOn' | 'waitingSince'>;

/** The parts of today, most pressing first. */
export const todayParts = ['overdue', 'thisWeek', 'holdReview', 'silent', 'waiting'] as const;
export type TodayPart = (typeof todayParts)[number];

/** A case as today shows it: which service levels it has reached, and for how many days it has waited on others. */
export interface TodayLine<C extends TodayFacts> {
  subject: C;
  flags: Flag[];
  daysWaiting: number | null;
}

/** Somebody's open cases, each in the first part that it belongs to; `later` holds those that ask for nothing today, soonest due first. */
export type Today<C extends TodayFacts> = Record<TodayPart | 'later', TodayLine<C>[]>;

/** Whether a case waits on somebody else than the reader's own side. */
export function waitsOnOthers(waitingOn: WaitingOn, side: Member['side']): boolean {
  if (waitingOn === 'nobody') return false;
  return side === 'council' ? !waitingOn.startsWith('council_') : waitingOn !== 'vast';
}

function partOf<C extends TodayFacts>({ subject, flags, daysWaiting: days }: TodayLine<C>, today: Day): TodayPart | 'later' {
  const has = (measure: Flag['measure']) => flags.some((flag) => flag.measure === measure);
  const urgency = urgencyOf(subject, today);
  if (urgency === 'overdue') return 'overdue';
  if (urgency === 'this-week') return 'thisWeek';
  if (has('hold')) return 'holdReview';
  if (has('silent')) return 'silent';
  return days === null ? 'later' : 'waiting';
}

function silence({ flags }: TodayLine<TodayFacts>): number {
  return flags.find(({ measure }) => measure === 'silent')?.count ?? 0;
}

type Order = (one: TodayLine<TodayFacts>, other: TodayLine<TodayFacts>, levels: ServiceLevels) => number;

const byDue: Order = (one, other) => (one.subject.nextActionDue ?? '').localeCompare(other.subject.nextActionDue ?? '');

const orders: Readonly<Record<TodayPart | 'later', Order>> = {
  overdue: byDue,
  thisWeek: byDue,
  holdReview: (one, other, levels) => (holdReviewDue(one.subject, levels) ?? '').localeCompare(holdReviewDue(other.subject, levels) ?? ''),
  silent: (one, other) => silence(other) - silence(one),
  waiting: (one, other) => (other.daysWaiting ?? 0) - (one.daysWaiting ?? 0),
  later: byDue,
};

/**
 * What somebody's cases ask of them today. Each open case stands in one place: overdue, else due within the week, else on hold with its review
 * due, else silent for too long, else waiting on others, else later. Closed cases stand nowhere.
 * @param cases those of one member.
 * @param today the day in London as the server knows it, never a browser's.
 * @param side whose cases they are: waiting on one's own side is not waiting on others.
 */
export function todayOf<C extends TodayFacts>(
  cases: readonly C[],
  { today, levels, side }: { today: Day; levels: ServiceLevels; side: Member['side'] },
): Today<C> {
  const parts: Today<C> = { overdue: [], thisWeek: [], holdReview: [], silent: [], waiting: [], later: [] };
  for (const subject of cases) {
    if (subject.closedOn !== null) continue;
    const days = waitsOnOthers(subject.waitingOn, side) ? daysWaiting(subject, today) : null;
    const line = { subject, flags: flagsOf(subject, levels, today), daysWaiting: days };
    parts[partOf(line, today)].push(line);
  }
  for (const part of [...todayParts, 'later'] as const) {
    parts[part].sort((one, other) => orders[part](one, other, levels) || one.subject.reference.localeCompare(other.subject.reference));
  }
  return parts;
}
