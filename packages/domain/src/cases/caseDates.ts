import type { ServiceLevels } from '../reference/serviceLevels.ts';
import type { Day } from '../values/day.ts';
import type { Case } from './case.ts';
import { holdReviewDue } from './flags.ts';

/** What is due on a case, and on which day. */
export interface CaseDate {
  kind: 'next_action' | 'hold_review';
  on: Day;
}

/** The days that an open case puts in a calendar: its next action, and when it is looked at again while on hold. */
export function caseDates(
  subject: Pick<Case, 'closedOn' | 'nextActionDue' | 'stage' | 'stageSince' | 'holdReviewOn'>,
  levels: ServiceLevels,
): CaseDate[] {
  if (subject.closedOn !== null) return [];
  const review = holdReviewDue(subject, levels);
  return [
    ...(subject.nextActionDue === null ? [] : [{ kind: 'next_action' as const, on: subject.nextActionDue }]),
    ...(review === null ? [] : [{ kind: 'hold_review' as const, on: review }]),
  ];
}
