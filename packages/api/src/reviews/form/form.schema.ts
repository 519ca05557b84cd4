import { formerQuestionSchema, formSectionsSchema, reviewFormSchema } from '@weft/domain';
import { z } from 'zod';

/** The form of the annual review as the workspace has it. */
export const formInUse = z.object({
  form: reviewFormSchema,
  /** As it came with Weft. */
  standard: reviewFormSchema,
  /** The workspace's own record of it and its version; null and 0 while it stands as it came. */
  id: z.uuid().nullable(),
  version: z.int(),
  /** Questions asked no more. */
  former: z.array(formerQuestionSchema),
  /** How many reviews are under way with the questions that they were begun with. */
  underWay: z.int(),
});
export type FormInUse = z.infer<typeof formInUse>;

export const formEdit = z.object({
  /** As the editor read it. */
  version: z.int().min(0),
  data: z.object({ sections: formSectionsSchema }),
});
export type FormEdit = z.infer<typeof formEdit>;
