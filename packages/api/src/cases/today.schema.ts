import { caseFields, daySchema, serviceLevelSchema } from '@weft/domain';
import { z } from 'zod';

const flag = serviceLevelSchema.pick({ measure: true, step: true }).extend({ count: z.int() });

/** A case as a line of today. */
export const todayLine = z.object({
  ...caseFields.pick({ id: true, reference: true, nextAction: true, nextActionDue: true, waitingOn: true }).shape,
  organisation: z.string().nullable(),
  building: z.string(),
  daysWaiting: z.int().nullable(),
  flags: z.array(flag),
});
export type TodayLine = z.infer<typeof todayLine>;

const part = z.object({ total: z.int(), lines: z.array(todayLine) });

/**
 * What the actor's own cases ask of them today, and which day that is. Of each part the most pressing lines, and how many there are.
 * `postId` is null for a member who holds no post and so can have no case.
 */
export const todayShown = z.object({
  today: daySchema,
  postId: z.uuid().nullable(),
  overdue: part,
  thisWeek: part,
  holdReview: part,
  silent: part,
  waiting: part,
  later: z.object({ total: z.int(), next: daySchema.nullable() }),
});
export type TodayShown = z.infer<typeof todayShown>;
