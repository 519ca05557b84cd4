import { z } from 'zod';
import { axes } from '../relationships/typology.ts';
import { daySchema } from '../values/day.ts';
import { idSchema } from '../values/id.ts';
import { originKeySchema, recordSchema } from '../values/record.ts';

/** The two sides that give accounts of a relationship, each its own. */
export const accountSchema = z.enum(['council', 'partner']);
export type Account = z.infer<typeof accountSchema>;
export const accounts = accountSchema.options;

/** The ends of every axis, and the least step between two places on it: people drag, and often mean "between the two". */
export const axisEnds = { low: 1, high: 5, step: 0.5 } as const;

const score = z
  .number()
  .min(axisEnds.low, 'A place on an axis is from 1 to 5.')
  .max(axisEnds.high, 'A place on an axis is from 1 to 5.')
  .multipleOf(axisEnds.step, 'A place on an axis is a whole or a half.')
  .nullable();

/** Where something stands on each axis, from 1 to 5 by halves; null where it has not been placed. */
export const axisScoresSchema = z.object({ strategic: score, proactive: score, financial: score, time: score });
export type AxisScores = z.infer<typeof axisScoresSchema>;

/** The fields of a placement, before the rule that joins them. */
export const placementFields = recordSchema.extend({
  relationshipId: idSchema,
  side: accountSchema,
  ...axisScoresSchema.shape,
  placedOn: daySchema,
  /** Whose member gave it; null when it came from elsewhere. */
  memberId: idSchema.nullable(),
  originKey: originKeySchema,
});

/**
 * Where one side sees a relationship on the four axes: mapped, never summed. There is one for each side; both are kept, and neither is ever
 * averaged with the other. How it came to be so is in the change log. Source: the research report.
 */
export const placementSchema = placementFields.refine((placement) => isPlaced(placement), 'Place it on at least one axis.');
export type Placement = z.infer<typeof placementSchema>;

/** Whether it stands anywhere on any axis. */
export function isPlaced(scores: AxisScores): boolean {
  return axes.some((axis) => scores[axis] !== null);
}

/** The place on an axis that is nearest to a number. */
export function onAxis(value: number): number {
  const { low, high, step } = axisEnds;
  return Math.min(high, Math.max(low, Math.round(value / step) * step));
}
