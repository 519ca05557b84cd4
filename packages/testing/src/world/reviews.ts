import { createHash } from 'node:crypto';
import type { Review, ReviewAnswer, ReviewLink } from '@weft/domain';
import { made, type Said } from './make.ts';
import { referenceData } from './reference.ts';

/** A review that the tenant was invited to and has not answered. */
export function makeReview(workspaceId: string, said: Said<'review', 'tenancyId'>): Review {
  const defaults = {
    year: 2026,
    form: referenceData().reviewForm,
    invitedOn: '2026-11-02',
    dueOn: '2026-11-30',
    contact: 'Estates team, 01782 000000',
    sentOn: null,
    councilSignedOn: null,
    councilSignedName: null,
    councilSignedRole: null,
    tenantSignedOn: null,
    tenantSignedName: null,
    tenantSignedRole: null,
    nextReviewOn: null,
    originKey: null,
  };
  return made('review', workspaceId, defaults, said);
}

/** What a tenant answered to one question. */
export function makeReviewAnswer(workspaceId: string, said: Said<'reviewAnswer', 'reviewId'>): ReviewAnswer {
  const defaults = { question: 'activities', side: 'tenant', choice: null, text: 'Lunches and classes.', personal: false, originKey: null };
  return made('reviewAnswer', workspaceId, defaults, said);
}

/** The link of a review that says this token. */
export function makeReviewLink(workspaceId: string, token: string, said: Said<'reviewLink', 'id'>): ReviewLink {
  const hash = createHash('sha256').update(token).digest('hex');
  return made('reviewLink', workspaceId, { hash, expiresOn: '2027-02-28' }, said);
}
