import { z } from 'zod';
import { idSchema } from '../values/id.ts';
import { originKeySchema, recordSchema } from '../values/record.ts';
import { nameSchema, optionalLine } from '../values/text.ts';
import { mapAddressSchema } from './mapAddress.ts';

/** A way of looking at the map that somebody named, for everybody in the workspace. */
export const savedViewSchema = recordSchema.extend({
  name: nameSchema,
  note: optionalLine,
  /** Everything that is restored: what is shown, how, as at when, what is selected and where from. */
  search: mapAddressSchema,
  /** Whoever saved it. */
  memberId: idSchema.nullable(),
  /** Whether the map opens with it when nothing else is asked for: at most one of a workspace. */
  isDefault: z.boolean(),
  originKey: originKeySchema,
});
export type SavedView = z.infer<typeof savedViewSchema>;
