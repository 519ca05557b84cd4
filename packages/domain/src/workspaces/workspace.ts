import { z } from 'zod';
import { recordSchema } from '../values/record.ts';
import { lineOf, nameSchema, optionalLine } from '../values/text.ts';
import { ownLevelsSchema } from './ownLevels.ts';
import { wipLimitsSchema } from './wipLimits.ts';

/** The short name of a workspace in addresses, such as `stoke-on-trent`. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and single hyphens.')
  .max(60, 'Keep this to 60 characters.');

/** One place (council area) and its data. `workspaceId` is its own id. */
export const workspaceSchema = recordSchema.extend({
  slug: slugSchema,
  name: nameSchema,
  gssCode: optionalLine,
  /** Months after which an unconfirmed relationship counts as stale. */
  reviewMonths: z.int().min(1, 'At least one month.').max(120, 'At most 120 months.'),
  /** A sentence shown with the workspace, for instance that its cases are invented. */
  notice: lineOf(1000).nullable(),
  /** Changes made before there were limits speak of none. */
  wipLimits: wipLimitsSchema.default({}),
  /** The service levels that it has its own way of. Likewise. */
  serviceLevels: ownLevelsSchema.default({}),
});
export type Workspace = z.infer<typeof workspaceSchema>;
