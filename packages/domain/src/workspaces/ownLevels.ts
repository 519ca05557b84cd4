import { z } from 'zod';
import { type ServiceLevel, type ServiceLevels, serviceLevelSchema } from '../reference/serviceLevels.ts';
import { lineOf } from '../values/text.ts';

/** A service level as a workspace has it. What it says of a case stays as it came. */
export const ownLevelSchema = z.object({
  after: z.int('Type a whole number of days.').min(1, 'Type 1 day or more.').max(1000, 'Type at most 1000 days.'),
  unit: serviceLevelSchema.shape.unit,
  advice: lineOf(200, 'What to do then'),
  off: z.boolean(),
});
export type OwnLevel = z.infer<typeof ownLevelSchema>;

/** The service levels that a workspace has its own way of, by `measure/step`. The others are as they came. */
export const ownLevelsSchema = z.record(z.string().regex(/^[a-z]{1,20}\/[a-z]{1,20}$/), ownLevelSchema);
export type OwnLevels = z.infer<typeof ownLevelsSchema>;

/** What a service level goes by among those of a workspace. */
export function levelKey({ measure, step }: Pick<ServiceLevel, 'measure' | 'step'>): string {
  return `${measure}/${step}`;
}

/** What of a service level a workspace can have its own way of. */
export function asOwnLevel({ after, unit, advice, off = false }: ServiceLevel): OwnLevel {
  return { after, unit, advice, off };
}

/** The service levels as a workspace goes by them. */
export function levelsWith(standard: ServiceLevels, own: OwnLevels): ServiceLevels {
  return { ...standard, levels: standard.levels.map((level) => ({ ...level, ...own[levelKey(level)] })) };
}

/** A workspace's own, without those that say the same as how they came. */
export function trulyOwn({ levels }: ServiceLevels, own: OwnLevels): OwnLevels {
  const came = new Map(levels.map((level) => [levelKey(level), JSON.stringify(asOwnLevel(level))]));
  const said = ({ after, unit, advice, off }: OwnLevel) => JSON.stringify({ after, unit, advice, off });
  return Object.fromEntries(Object.entries(own).filter(([key, level]) => came.get(key) !== said(level)));
}
