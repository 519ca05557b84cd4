import { acceptanceSchema, findingSubjectFields, mostAcceptedAtOnce } from '@weft/domain';
import { z } from 'zod';

/** Which findings are accepted, why, and until when: several alike in one go. */
export const acceptInput = z.object({
  subjects: z
    .array(z.object(findingSubjectFields))
    .min(1, 'Choose at least one finding.')
    .max(mostAcceptedAtOnce, `At most ${mostAcceptedAtOnce.toLocaleString('en-GB')} at a time.`),
  reason: acceptanceSchema.shape.reason,
  lookAgainOn: acceptanceSchema.shape.lookAgainOn,
});
export type AcceptInput = z.infer<typeof acceptInput>;
