import { z } from 'zod';
import { recordSchema } from '../values/record.ts';

/**
 * That a member has a calendar of their due dates to subscribe to. Its id is the member's. With what only the server knows, the number makes its
 * secret address: another number makes another address, and the one before it fails.
 */
export const calendarSchema = recordSchema.extend({ number: z.int().min(1).max(2_147_483_647) });
export type Calendar = z.infer<typeof calendarSchema>;
