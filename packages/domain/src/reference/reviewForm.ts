import { z } from 'zod';
import { lineOf, listKeySchema } from '../values/text.ts';
import { listEntrySchema } from './lists.ts';

const choiceSchema = listEntrySchema.extend({ id: listKeySchema, label: lineOf(100, 'An answer to choose') });

/** One question of the annual review. It is answered in words, with one of its choices before them when it has any. */
export const reviewQuestionSchema = z.object({
  id: listKeySchema,
  label: lineOf(300, 'The question'),
  hint: lineOf(500, 'What is said under it').optional(),
  choices: z.array(choiceSchema).max(10, 'Offer ten answers at most.').optional(),
  /** Takes several lines. */
  long: z.boolean().optional(),
  /** Its answer may name people, so only those who may see names read it. */
  personal: z.boolean().optional(),
  /** Each line of its answer is something to put right: it can be opened as a snag. */
  opensSnags: z.boolean().optional(),
  /** Its side cannot send or sign without an answer to it. */
  required: z.boolean().optional(),
});
export type ReviewQuestion = z.infer<typeof reviewQuestionSchema>;

/** Which side answers a part of the form. */
export const reviewSideSchema = z.enum(['tenant', 'council']);
export type ReviewSide = z.infer<typeof reviewSideSchema>;

const sectionSchema = z.object({
  id: listKeySchema,
  label: lineOf(200, 'The name of a part'),
  side: reviewSideSchema,
  questions: z.array(reviewQuestionSchema).min(1).max(50, 'Keep a part to 50 questions.'),
});
export type ReviewSection = z.infer<typeof sectionSchema>;

/** The form of the annual review. Ids stay when words change, so that an answer finds the one of the year before. */
export const reviewFormSchema = z
  .object({
    version: z.int().min(1),
    /** Where it comes from, in a sentence. */
    basis: z.string().min(1).max(1000),
    sections: z.array(sectionSchema).min(1).max(30, 'Keep the form to 30 parts.'),
  })
  .refine(({ sections }) => isEachOnce(sections.flatMap(({ questions }) => questions.map(({ id }) => id))), {
    path: ['sections'],
    message: 'Two questions have the same id.',
  });
export type ReviewForm = z.infer<typeof reviewFormSchema>;

function isEachOnce(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}

/** The sections that a side answers. */
export function sectionsOf(form: ReviewForm, side: ReviewSide): ReviewSection[] {
  return form.sections.filter((section) => section.side === side);
}

/** A question of the form with the side that answers it; null when the form has none of this id. */
export function questionOf(form: ReviewForm, id: string): { question: ReviewQuestion; side: ReviewSide } | null {
  for (const { side, questions } of form.sections) {
    const question = questions.find((each) => each.id === id);
    if (question) return { question, side };
  }
  return null;
}
