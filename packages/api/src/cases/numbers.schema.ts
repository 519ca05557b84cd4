import { caseFields, daySchema, idSchema, instantSchema, snagFields } from '@weft/domain';
import { z } from 'zod';

/** What the numbers of a workspace are counted from, and the day it is. */
export const numbersRead = z.object({
  today: daySchema,
  cases: z.array(
    caseFields
      .pick({
        id: true,
        reference: true,
        flow: true,
        stage: true,
        stageSince: true,
        openedOn: true,
        closedOn: true,
        waitingOn: true,
        waitingSince: true,
      })
      .extend({ building: z.string() }),
  ),
  moves: z.array(z.object({ caseId: idSchema, at: instantSchema, fromStage: z.string().nullable(), toStage: z.string() })),
  /** Those still to be put right. */
  snags: z.array(snagFields.pick({ id: true, caseId: true, category: true, severity: true, title: true, raisedOn: true })),
  /** Those that are settled: what was still to be put right on a past day is told from them. */
  settledSnags: z.array(snagFields.pick({ severity: true, raisedOn: true, settledOn: true })),
  tenancies: z.array(z.object({ id: idSchema, building: z.string(), endsOn: daySchema.nullable() })),
});
export type NumbersRead = z.infer<typeof numbersRead>;
