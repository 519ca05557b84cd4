import { InvalidError } from '../errors/errors.ts';
import type { ReviewSide } from '../reference/reviewForm.ts';
import type { Day } from '../values/day.ts';
import type { Review } from './review.ts';

/** Where a review stands; `not_invited` is where a tenancy stands that has none, or whose last one is over. */
export const reviewStates = ['not_invited', 'invited', 'answering', 'with_council', 'to_sign', 'signed'] as const;
export type ReviewState = (typeof reviewStates)[number];

type Steps = Pick<Review, 'sentOn' | 'councilSignedOn' | 'tenantSignedOn'>;

/** Where a review stands. @param hasAnswers whether the tenant has answered anything yet. */
export function reviewStateOf(
  { sentOn, councilSignedOn, tenantSignedOn }: Steps,
  hasAnswers: boolean,
): Exclude<ReviewState, 'not_invited'> {
  if (tenantSignedOn !== null) return 'signed';
  if (councilSignedOn !== null) return 'to_sign';
  if (sentOn !== null) return 'with_council';
  return hasAnswers ? 'answering' : 'invited';
}

/** Why a side cannot change its answers now, in a sentence; null when it can. Both may until the council signs: a correction after sending is welcome. */
export function whyNotAnswering({ councilSignedOn, tenantSignedOn }: Steps, side: ReviewSide): string | null {
  if (tenantSignedOn !== null) return 'This review is signed by both sides, so its answers stay as they are.';
  if (councilSignedOn === null) return null;
  return side === 'council'
    ? 'The council has signed its part. Take the signature back first.'
    : 'The council has signed its part, so the answers stay as they are. If one is wrong, ask the council to take its signature back.';
}

/** A review whose answers the tenant has sent. Sending again keeps the first day. */
export function sentByTenant(review: Review, today: Day): Review {
  const why = whyNotAnswering(review, 'tenant');
  if (why !== null) throw new InvalidError(why);
  return { ...review, sentOn: review.sentOn ?? today };
}

/** Who signs, for the record: their name and what they are. */
export interface Signature {
  name: string;
  role: string | null;
}

/** A review that the council has signed. @throws InvalidError before the tenant has sent its answers, or when it is signed already. */
export function signedByCouncil(review: Review, { name, role }: Signature, nextReviewOn: Day, today: Day): Review {
  if (review.sentOn === null) throw new InvalidError('The council signs once the tenant has sent its answers.');
  if (review.councilSignedOn !== null) throw new InvalidError('The council has signed this review already.');
  return { ...review, councilSignedOn: today, councilSignedName: name, councilSignedRole: role, nextReviewOn };
}

/** A review that waits for the council again: its signature taken back, to mend something. @throws InvalidError once the tenant has signed too. */
export function unsignedByCouncil(review: Review): Review {
  if (review.tenantSignedOn !== null) throw new InvalidError('Both sides have signed this review, so it stays as it is.');
  if (review.councilSignedOn === null) throw new InvalidError('The council has not signed this review.');
  return { ...review, councilSignedOn: null, councilSignedName: null, councilSignedRole: null, nextReviewOn: null };
}

/** A review that both have signed: nothing more is to be done. @throws InvalidError before the council has signed, or when it is signed already. */
export function signedByTenant(review: Review, { name, role }: Signature, today: Day): Review {
  if (review.tenantSignedOn !== null) throw new InvalidError('This review is signed already. Nothing more is needed from you.');
  if (review.councilSignedOn === null) throw new InvalidError('The council has not signed its part yet. You sign after it.');
  return { ...review, tenantSignedOn: today, tenantSignedName: name, tenantSignedRole: role };
}
