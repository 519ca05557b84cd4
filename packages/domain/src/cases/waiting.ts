import { addDays, type Day, daysBetween } from '../values/day.ts';
import type { Case } from './case.ts';

/** Whole days the case has waited on whoever's move it is; null when it is nobody's or not known since when. */
export function daysWaiting(subject: Pick<Case, 'waitingOn' | 'waitingSince' | 'closedOn'>, today: Day): number | null {
  if (subject.closedOn !== null || subject.waitingOn === 'nobody' || subject.waitingSince === null) return null;
  return Math.max(0, daysBetween(subject.waitingSince, today));
}

export type Urgency = 'overdue' | 'this-week' | 'later' | 'none';

/** How soon the next action is due: before today, within the next seven days, or later. */
export function urgencyOf(subject: Pick<Case, 'nextActionDue' | 'closedOn'>, today: Day): Urgency {
  if (subject.closedOn !== null || subject.nextActionDue === null) return 'none';
  if (subject.nextActionDue < today) return 'overdue';
  return subject.nextActionDue <= addDays(today, 7) ? 'this-week' : 'later';
}
