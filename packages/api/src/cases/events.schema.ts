import { audienceSchema, caseEventSchema, caseFields, idSchema } from '@weft/domain';
import { z } from 'zod';

/** What happens next, said in the same breath as what just happened. */
const nextAsked = caseFields
  .pick({ nextAction: true, nextActionPostId: true, nextActionDue: true, waitingOn: true, waitingSince: true, contactState: true })
  .partial()
  .extend({ version: z.int().min(1) });

/** An entry for a case's log; with `next`, the case's next action, due date and whose move it is change with it. */
export const eventInput = z.object({
  /** An id of the sender's making: an entry sent again, because its answer was lost, is the same entry. */
  id: idSchema.optional(),
  caseId: idSchema,
  kind: z.enum(['note', 'call', 'visit', 'meeting', 'email', 'letter', 'decision']),
  text: caseEventSchema.shape.text,
  audience: audienceSchema.default('shared'),
  /** When it happened; now unless said. */
  at: caseEventSchema.shape.at.optional(),
  next: nextAsked.optional(),
});
export type EventInput = z.infer<typeof eventInput>;
