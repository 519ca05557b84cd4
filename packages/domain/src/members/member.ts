import { z } from 'zod';
import { idSchema } from '../values/id.ts';
import { originKeySchema, recordSchema } from '../values/record.ts';
import { nameSchema } from '../values/text.ts';

/** What a member may do; see access/can.ts for the table. */
export const roleSchema = z.enum(['viewer', 'officer', 'caseworker', 'facilitator', 'admin']);
export type Role = z.infer<typeof roleSchema>;

/** Somebody who uses the workspace, on one of its two sides, and the post they hold if it is on the map. */
export const memberSchema = recordSchema.extend({
  name: nameSchema,
  role: roleSchema,
  side: z.enum(['council', 'partner']),
  postId: idSchema.nullable(),
  originKey: originKeySchema,
});
export type Member = z.infer<typeof memberSchema>;
