import { z } from 'zod';
import { reviewFormSchema } from '../reference/reviewForm.ts';
import { daySchema, inOrder } from '../values/day.ts';
import { idSchema } from '../values/id.ts';
import { originKeySchema, recordSchema } from '../values/record.ts';
import { optionalLine } from '../values/text.ts';

/** The fields of a review, before the rules that join them. */
export const reviewFields = recordSchema.extend({
  tenancyId: idSchema,
  /** The year it is the review of: a tenancy has one a year. */
  year: z.int().min(1900).max(2200),
  /** The questions as they were when it was sent, which later changes of the form leave alone. */
  form: reviewFormSchema,
  invitedOn: daySchema,
  /** By when the tenant is asked to answer. */
  dueOn: daySchema,
  /** Whom the tenant can ask: a post or a team, with a telephone number or an address. */
  contact: optionalLine,
  /** The day the tenant said that its answers are complete. */
  sentOn: daySchema.nullable(),
  councilSignedOn: daySchema.nullable(),
  councilSignedName: optionalLine,
  councilSignedRole: optionalLine,
  tenantSignedOn: daySchema.nullable(),
  tenantSignedName: optionalLine,
  tenantSignedRole: optionalLine,
  /** When the next review is due. */
  nextReviewOn: daySchema.nullable(),
  originKey: originKeySchema,
});

/** One annual review of a tenancy: sent to the tenant, answered, answered by the council, and signed by both. */
export const reviewSchema = reviewFields
  .refine(({ invitedOn, dueOn }) => inOrder(invitedOn, dueOn), { path: ['dueOn'], message: 'Give a day that is still to come.' })
  .refine(({ councilSignedOn, sentOn }) => councilSignedOn === null || sentOn !== null, {
    path: ['councilSignedOn'],
    message: 'The council signs once the tenant has sent its answers.',
  })
  .refine(({ tenantSignedOn, councilSignedOn }) => tenantSignedOn === null || councilSignedOn !== null, {
    path: ['tenantSignedOn'],
    message: 'The tenant signs once the council has signed its part.',
  })
  .refine(({ councilSignedOn, councilSignedName }) => (councilSignedOn === null) === (councilSignedName === null), {
    path: ['councilSignedName'],
    message: 'Say who signs for the council.',
  })
  .refine(({ tenantSignedOn, tenantSignedName }) => (tenantSignedOn === null) === (tenantSignedName === null), {
    path: ['tenantSignedName'],
    message: 'Give your name.',
  })
  .refine(({ councilSignedOn, nextReviewOn }) => (councilSignedOn === null) === (nextReviewOn === null), {
    path: ['nextReviewOn'],
    message: 'Say when the next review is.',
  })
  .refine(({ councilSignedOn, nextReviewOn }) => councilSignedOn === null || nextReviewOn === null || councilSignedOn < nextReviewOn, {
    path: ['nextReviewOn'],
    message: 'The next review comes after this one is signed.',
  });
export type Review = z.infer<typeof reviewSchema>;
