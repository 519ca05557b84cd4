import { axisScoresSchema, idSchema } from '@weft/domain';
import { z } from 'zod';

/** Where the actor's side sees a relationship on some of the axes: a score places it there, null takes it off; the rest stay as they are. */
export const placementInput = z.object({
  relationshipId: idSchema,
  /** The placement as the actor last saw it; null when there was none. */
  version: z.int().min(1).nullable(),
  data: axisScoresSchema.partial(),
});
export type PlacementInput = z.infer<typeof placementInput>;
