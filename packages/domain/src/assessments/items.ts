import { z } from 'zod';

/** The four principles, in the toolkit’s order. */
export const principleSchema = z.enum(['shared-foundations', 'relational-culture', 'effective-structures', 'capacity-and-resources']);
export type Principle = z.infer<typeof principleSchema>;
export const principles = principleSchema.options;

/** The twelve questions, three to a principle, by the toolkit’s numbers. */
export const questionSchema = z.templateLiteral([principleSchema, '-', z.enum(['1', '2', '3'])]);
export type Question = z.infer<typeof questionSchema>;

/** The three axes that are scored as well as mapped. The fourth, strategic to transactional, is mapped and never summed. */
export const scoredAxisSchema = z.enum(['proactive', 'financial', 'time']);
export type ScoredAxis = z.infer<typeof scoredAxisSchema>;
export const scoredAxes = scoredAxisSchema.options;

/** What is scored: a question of a principle, or an axis. */
export type ScoredItem = Question | ScoredAxis;

/** The three questions of a principle. */
export function questionsOf(principle: Principle): readonly Question[] {
  return [`${principle}-1`, `${principle}-2`, `${principle}-3`];
}

/** The fifteen items in the order in which they are asked: the questions, then the axes. */
export const scoredItems: readonly ScoredItem[] = [...principles.flatMap(questionsOf), ...scoredAxes];
