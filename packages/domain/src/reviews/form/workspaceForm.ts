import { z } from 'zod';
import { type ReviewForm, reviewFormSchema, reviewQuestionSchema, reviewSideSchema } from '../../reference/reviewForm.ts';
import { originKeySchema, recordSchema } from '../../values/record.ts';
import { listKeySchema } from '../../values/text.ts';

export const formSectionsSchema = reviewFormSchema.shape.sections;
export type FormSections = z.infer<typeof formSectionsSchema>;

/** A question that is asked no more, and the part it stood in. Its key is given to no other question, so that answers stay its own. */
export const formerQuestionSchema = reviewQuestionSchema.extend({ section: listKeySchema, side: reviewSideSchema });
export type FormerQuestion = z.infer<typeof formerQuestionSchema>;

/** The form of the annual review as a workspace has changed it. It has one, in the place of the form that comes with Weft. */
export const workspaceReviewFormSchema = recordSchema.extend({
  key: z.literal('annual_review'),
  sections: formSectionsSchema,
  former: z.array(formerQuestionSchema).max(500),
  originKey: originKeySchema,
});
export type WorkspaceReviewForm = z.infer<typeof workspaceReviewFormSchema>;

/**
 * The form that a workspace asks with: its own, or the one that comes with Weft. The version of its own is the number of the change that made it
 * so, by which the log finds it again.
 */
export function formWith(standard: ReviewForm, own: Pick<WorkspaceReviewForm, 'version' | 'sections'> | null): ReviewForm {
  if (own === null) return standard;
  return { version: Math.max(1, own.version), basis: 'The questions of this workspace.', sections: own.sections };
}

/** The questions asked no more after an edit: those that were so before and those that it takes out, less any that it asks again. */
export function formerAfter(
  before: { sections: FormSections; former: readonly FormerQuestion[] },
  sections: FormSections,
): FormerQuestion[] {
  const asked = new Set(sections.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const were = before.sections.flatMap(({ id: section, side, questions }) => questions.map((each) => ({ ...each, section, side })));
  const all = [...before.former.filter(({ id }) => !were.some((each) => each.id === id)), ...were];
  return all.filter(({ id }) => !asked.has(id));
}
