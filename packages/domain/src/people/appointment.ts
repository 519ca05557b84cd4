import type { z } from 'zod';
import { type Day, daySchema, inOrder } from '../values/day.ts';
import { idSchema } from '../values/id.ts';
import { originKeySchema, recordSchema } from '../values/record.ts';

/** A person in a post from a day to a day. Either end may be unknown or open. */
export const appointmentSchema = recordSchema
  .extend({ postId: idSchema, personId: idSchema, from: daySchema.nullable(), to: daySchema.nullable(), originKey: originKeySchema })
  .refine((held) => inOrder(held.from, held.to), { path: ['to'], message: 'The last day cannot be before the first.' });
export type Appointment = z.infer<typeof appointmentSchema>;

/** Whether something that runs from a day to a day (inclusive, either end open) covers the given day. */
export function covers(span: { from: Day | null; to: Day | null }, day: Day): boolean {
  return (span.from === null || span.from <= day) && (span.to === null || span.to >= day);
}
