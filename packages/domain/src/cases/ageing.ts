import { type Day, daysBetween } from '../values/day.ts';
import type { Case } from './case.ts';

/** Whole days that an open case has been in its stage; null once it is closed. */
export function daysInStage(subject: Pick<Case, 'stageSince' | 'closedOn'>, today: Day): number | null {
  return subject.closedOn === null ? Math.max(0, daysBetween(subject.stageSince, today)) : null;
}
