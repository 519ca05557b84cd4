import { z } from 'zod';
import { principleSchema, questionSchema } from './items.ts';

/** How far a total of all items makes a relationship strategic: from `min` to `max`, both counted in. */
export const bandSchema = z.object({ id: z.string(), min: z.int(), max: z.int(), label: z.string() });
export type Band = z.infer<typeof bandSchema>;

/** What is asked of how strategic a relationship is, and how the answers are read. The axes are in the typology. Source: the toolkit, in our own words. */
export const assessmentFormSchema = z.object({
  principles: z
    .array(
      z.object({
        id: principleSchema,
        label: z.string(),
        definition: z.string(),
        questions: z.array(z.object({ id: questionSchema, text: z.string() })).length(3),
      }),
    )
    .length(4),
  /** What each score means, from 1 to 5. */
  scale: z.array(z.object({ value: z.int(), label: z.string() })).length(5),
  bands: z.array(bandSchema).min(1),
  /** What stands beside every total. */
  caution: z.string(),
  guidance: z.array(z.string()),
  /** What each answer to "in intent?" and "in delivery?" comes to. */
  intentDelivery: z
    .array(
      z.object({
        id: z.string(),
        strategicInIntent: z.boolean(),
        strategicInDelivery: z.boolean(),
        label: z.string(),
        action: z.string(),
      }),
    )
    .length(4),
});
export type AssessmentForm = z.infer<typeof assessmentFormSchema>;
