import { assessmentFields, idSchema } from '@weft/domain';
import { z } from 'zod';

const { shape } = assessmentFields;

/** What somebody says in an assessment: only the scores and the day must be said. */
export const assessmentInput = z.object({
  relationshipId: idSchema,
  account: shape.account,
  rater: shape.rater.default(null),
  assessedOn: shape.assessedOn,
  scores: shape.scores,
  strategicInIntent: shape.strategicInIntent.default(null),
  intentReason: shape.intentReason.default(null),
  strategicInDelivery: shape.strategicInDelivery.default(null),
  deliveryReason: shape.deliveryReason.default(null),
  keepAsItIs: shape.keepAsItIs.default(null),
  outcome: shape.outcome.default(null),
});
export type AssessmentInput = z.infer<typeof assessmentInput>;

/** What can be said anew: whose account it is, and of what, stays. */
export const assessmentPatch = z
  .object({
    rater: shape.rater,
    assessedOn: shape.assessedOn,
    scores: shape.scores,
    strategicInIntent: shape.strategicInIntent,
    intentReason: shape.intentReason,
    strategicInDelivery: shape.strategicInDelivery,
    deliveryReason: shape.deliveryReason,
    keepAsItIs: shape.keepAsItIs,
    outcome: shape.outcome,
  })
  .partial();
export type AssessmentPatch = z.infer<typeof assessmentPatch>;
