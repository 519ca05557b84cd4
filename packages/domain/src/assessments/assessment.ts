import { z } from 'zod';
import { daySchema } from '../values/day.ts';
import { idSchema } from '../values/id.ts';
import { originKeySchema, recordSchema } from '../values/record.ts';
import { noteSchema, optionalLine } from '../values/text.ts';
import { questionSchema, scoredAxisSchema, scoredItems } from './items.ts';

/** Whose account it is: one side’s, or one that both sides gave together. */
export const assessmentAccountSchema = z.enum(['council', 'partner', 'joint']);
export type AssessmentAccount = z.infer<typeof assessmentAccountSchema>;
export const assessmentAccounts = assessmentAccountSchema.options;

/** A score of one item: 1 not at all, 5 as much as possible. */
export const scoreSchema = z.int('A score is from 1 to 5.').min(1, 'A score is from 1 to 5.').max(5, 'A score is from 1 to 5.');

/** The scores given, by item; what has no score yet is not there. */
export const scoresSchema = z.partialRecord(z.union([questionSchema, scoredAxisSchema]), scoreSchema);
export type Scores = z.infer<typeof scoresSchema>;

/** The fields of an assessment, before the rules that join them. */
export const assessmentFields = recordSchema.extend({
  relationshipId: idSchema,
  account: assessmentAccountSchema,
  /** Whose member wrote it down; null when it came from elsewhere. */
  memberId: idSchema.nullable(),
  /** Who answered: a post, or who was in the room. */
  rater: optionalLine,
  assessedOn: daySchema,
  scores: scoresSchema,
  /** Whether it is meant to be strategic, as people say; no score decides it. */
  strategicInIntent: z.boolean().nullable(),
  intentReason: noteSchema,
  /** Whether it is strategic in practice, as people say; no score decides it. */
  strategicInDelivery: z.boolean().nullable(),
  deliveryReason: noteSchema,
  /** Whether it is to stay as it is, a proper outcome; null while nobody has decided. */
  keepAsItIs: z.boolean().nullable(),
  outcome: noteSchema,
  originKey: originKeySchema,
});

const sayWhy = 'Say why: a yes or a no means little without its reason.';

/**
 * How strategic one rater or one side finds a relationship, on a day: scores of 12 questions and 3 axes, and what people say of intent and delivery.
 * Each account is kept; none is averaged with another. Source: the toolkit, part three.
 */
export const assessmentSchema = assessmentFields
  .refine(({ scores }) => scoredItems.some((item) => scores[item] !== undefined), {
    path: ['scores'],
    message: 'Score at least one question.',
  })
  .refine((said) => said.strategicInIntent === null || said.intentReason !== null, { path: ['intentReason'], message: sayWhy })
  .refine((said) => said.strategicInDelivery === null || said.deliveryReason !== null, { path: ['deliveryReason'], message: sayWhy });
export type Assessment = z.infer<typeof assessmentSchema>;
