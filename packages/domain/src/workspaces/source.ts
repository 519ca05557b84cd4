import type { z } from 'zod';
import { originKeySchema, recordSchema } from '../values/record.ts';
import { nameSchema, optionalLine } from '../values/text.ts';

/** A document that records were taken from. */
export const sourceSchema = recordSchema.extend({
  title: nameSchema,
  author: optionalLine,
  /** As printed on the document, which may be a year, a month or nothing. */
  dated: optionalLine,
  covers: optionalLine,
  originKey: originKeySchema,
});
export type Source = z.infer<typeof sourceSchema>;
