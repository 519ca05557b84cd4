import { snagSchema } from '@weft/domain';
import { z } from 'zod';

const given = snagSchema.omit({ id: true, workspaceId: true, version: true, originKey: true, caseId: true });

export const snagPatch = given.partial();
export type SnagPatch = z.infer<typeof snagPatch>;

/** What a person gives when adding a snag: what is wrong, of what kind and how bad; the rest can come later. */
export const snagInput = z.object({
  ...snagPatch.shape,
  caseId: snagSchema.shape.caseId,
  category: given.shape.category,
  title: given.shape.title,
  severity: given.shape.severity,
});
export type SnagInput = z.infer<typeof snagInput>;
