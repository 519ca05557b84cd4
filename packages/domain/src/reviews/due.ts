import { addDays, type Day } from '../values/day.ts';
import type { Id } from '../values/id.ts';
import { type KnownReview, reviewStanding } from './standing.ts';
import type { ReviewState } from './steps.ts';

/** A review whose next step is due: where it stands says whose step that is. Once signed and due again it is `not_invited`. */
export interface DueReview<R> {
  review: R;
  state: ReviewState;
  dueOn: Day;
  isOverdue: boolean;
}

/** How far ahead a step is said to be due: within the week, as cases and actions are. */
const daysAhead = 7;

/**
 * The tenancies whose annual review asks for a step that is overdue or due within a week, the longest overdue first. Answers that the tenant has
 * sent ask for the council's part from that day on: who sent them waits to hear.
 * @param reviews all of the workspace's. Whether the tenant has begun to answer changes nothing of when the answers are due.
 */
export function reviewsDue<R extends KnownReview & { tenancyId: Id }>(reviews: readonly R[], today: Day): DueReview<R>[] {
  const byTenancy = new Map<Id, R[]>();
  for (const review of reviews) byTenancy.set(review.tenancyId, [...(byTenancy.get(review.tenancyId) ?? []), review]);
  const last = addDays(today, daysAhead - 1);
  return [...byTenancy.values()]
    .flatMap((own) => {
      const { review, state, dueOn, isOverdue } = reviewStanding(own, () => false, today);
      return review === null || dueOn === null || (dueOn > last && state !== 'with_council') ? [] : [{ review, state, dueOn, isOverdue }];
    })
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn));
}
