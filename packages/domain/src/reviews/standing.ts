import { addDays, type Day } from '../values/day.ts';
import type { Review } from './review.ts';
import { type ReviewState, reviewStateOf } from './steps.ts';

/** How the annual reviews of one tenancy stand. */
export interface ReviewStanding<R> {
  state: ReviewState;
  /** The review it is about: the latest; null when there has been none. */
  review: R | null;
  /** When the next step is due: the tenant’s answers, the council’s part, the tenant’s signature or the next review; null when nobody has said. */
  dueOn: Day | null;
  /** The day has passed and it is not done. */
  isOverdue: boolean;
}

/** How long the council has for its part once the answers are there, and the tenant to sign after it, in days. */
const daysForNextStep = 28;

/** What of a review says when its next step is due. */
export type KnownReview = Pick<
  Review,
  'id' | 'year' | 'invitedOn' | 'dueOn' | 'nextReviewOn' | 'sentOn' | 'councilSignedOn' | 'tenantSignedOn'
>;

/** The latest of the reviews of one tenancy. */
export function latestReview<R extends Pick<Review, 'year'>>(reviews: readonly R[]): R | null {
  return reviews.reduce<R | null>((latest, each) => (latest === null || each.year > latest.year ? each : latest), null);
}

/** The year that the next review of a tenancy is of: this one, or the one after the last review when two fall into the same. */
export function yearOfNextReview(reviews: readonly Pick<Review, 'year'>[], today: Day): number {
  return Math.max(Number(today.slice(0, 4)), (latestReview(reviews)?.year ?? 0) + 1);
}

/** The review before this one, to hold its answers against. */
export function reviewBefore<R extends Pick<Review, 'year'>>(reviews: readonly R[], { year }: Pick<Review, 'year'>): R | null {
  return latestReview(reviews.filter((each) => each.year < year));
}

/**
 * How the annual reviews of one tenancy stand on a day. Once the day of the next review has come, a signed one counts no more.
 * @param reviews all of the tenancy’s. @param isAnswered whether the tenant has answered anything of a review.
 */
export function reviewStanding<R extends KnownReview>(
  reviews: readonly R[],
  isAnswered: (review: R) => boolean,
  today: Day,
): ReviewStanding<R> {
  const review = latestReview(reviews);
  if (review === null) return { state: 'not_invited', review, dueOn: null, isOverdue: false };
  const state = reviewStateOf(review, isAnswered(review));
  const dueOn = nextStepDue(review);
  const isDue = dueOn !== null && dueOn <= today;
  return { state: state === 'signed' && isDue ? 'not_invited' : state, review, dueOn, isOverdue: dueOn !== null && dueOn < today };
}

function nextStepDue({ dueOn, sentOn, councilSignedOn, tenantSignedOn, nextReviewOn }: KnownReview): Day | null {
  if (tenantSignedOn !== null) return nextReviewOn;
  const since = councilSignedOn ?? sentOn;
  return since === null ? dueOn : addDays(since, daysForNextStep);
}
