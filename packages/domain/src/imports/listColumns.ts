import { z } from 'zod';
import { recordSchema } from '../values/record.ts';
import { lineOf } from '../values/text.ts';

/** What a list that is brought in can be of. */
export const listKindSchema = z.enum(['organisations', 'relationships', 'people']);
export type ListKind = z.infer<typeof listKindSchema>;

/** The most columns that a list may have. */
export const mostColumns = 300;

/**
 * What the columns of a list held when somebody last brought one with these headings in, to be offered the next time. Its id is made of the
 * workspace’s and of the headings, so that there is one at most for each set of headings.
 */
export const listColumnsSchema = recordSchema.extend({
  list: listKindSchema,
  /** Headings as headings are compared, and the field each was taken for: null when the column was left out. */
  columns: z
    .array(z.object({ heading: lineOf(300), field: z.string().max(60).nullable() }))
    .min(1)
    .max(mostColumns),
});
export type ListColumns = z.infer<typeof listColumnsSchema>;
