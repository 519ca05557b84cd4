import { z } from 'zod';
import { addDays, type Day, daySchema } from '../values/day.ts';
import { recordSchema } from '../values/record.ts';

/**
 * The link by which the tenant answers a review without an account. Its id is the review's. Only a hash of what the link says is kept: whoever
 * reads the database or a copy of it cannot make the link. Another hash makes another link, and the one before it fails.
 */
export const reviewLinkSchema = recordSchema.extend({
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'A hash has 64 digits.'),
  /** The last day on which the link works. */
  expiresOn: daySchema,
});
export type ReviewLink = z.infer<typeof reviewLinkSchema>;

/** How long after the day by which answers are asked for a link still works: long enough for the council’s part, and to sign. */
const daysAfterDue = 90;

/** The last day of a link that is made today for answers due on a day. */
export function lastDayOfLink(dueOn: Day, today: Day): Day {
  return addDays(dueOn < today ? today : dueOn, daysAfterDue);
}

/** Whether a link has run out. */
export function isLinkOver({ expiresOn }: Pick<ReviewLink, 'expiresOn'>, today: Day): boolean {
  return expiresOn < today;
}
