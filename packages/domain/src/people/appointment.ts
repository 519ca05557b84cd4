import type { z } from 'zod';
import { daySchema, inOrder } from '../values/day.ts';
import { idSchema } from '../values/id.ts';
import { originKeySchema, recordSchema } from '../values/record.ts';

/** A person in a post from a day to a day. Either end may be unknown or open. */
export const appointmentSchema = recordSchema
  .extend({ postId: idSchema, personId: idSchema, from: daySchema.nullable(), to: daySchema.nullable(), originKey: originKeySchema })
  .refine((held) => inOrder(held.from, held.to), { path: ['to'], message: 'The last day cannot be before the first.' });
export type Appointment = z.infer<typeof appointmentSchema>;
