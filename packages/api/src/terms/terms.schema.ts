import { listTermSchema, termListKeys, termsSchema } from '@weft/domain';
import { z } from 'zod';

const key = z.enum(termListKeys);

/** A list of terms as the workspace has it. */
export const listedTerms = z.object({
  key,
  terms: z.array(listTermSchema),
  /** As it came with Weft. */
  standard: z.array(listTermSchema),
  /** The workspace's own record of it and its version; null and 0 while it stands as it came. */
  id: z.uuid().nullable(),
  version: z.int(),
});
export type ListedTerms = z.infer<typeof listedTerms>;

export const termsEdit = z.object({
  key,
  /** As the editor read it. */
  version: z.int().min(0),
  data: z.object({ terms: termsSchema }),
});
export type TermsEdit = z.infer<typeof termsEdit>;
