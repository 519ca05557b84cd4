import { z } from 'zod';
import { daySchema } from '../values/day.ts';

/**
 * One step of what a place has promised itself about its cases.
 * - `overdue`: how long past its day a next action is.
 * - `hold`: how long a case rests before it is looked at again; a review day on the case goes before it.
 * - `silent`: how long nothing was logged.
 */
export const serviceLevelSchema = z.object({
  measure: z.enum(['overdue', 'hold', 'silent']),
  step: z.enum(['flag', 'escalate']),
  /** It is reached on the day when so many have passed. */
  after: z.int().min(0).max(1000),
  unit: z.enum(['days', 'working_days']),
  /** What it says of a case; `{count}` stands for how many days it has been. */
  label: z.string().min(1),
  /** What to do about it. */
  advice: z.string().min(1),
  /** Not gone by here. */
  off: z.boolean().optional(),
});
export type ServiceLevel = z.infer<typeof serviceLevelSchema>;

/** The service levels, the stages in which a case is on hold, and the days on which offices in England are shut. */
export const serviceLevelsSchema = z.object({
  /** Where they come from, in a sentence. */
  basis: z.string().min(1),
  holdStages: z.array(z.string()),
  levels: z.array(serviceLevelSchema),
  holidays: z.array(daySchema),
});
export type ServiceLevels = z.infer<typeof serviceLevelsSchema>;
