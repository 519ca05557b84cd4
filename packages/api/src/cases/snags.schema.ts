import { snagFields } from '@weft/domain';
import { z } from 'zod';

/** The day on which it was settled follows from its status: nobody types it here. */
const given = snagFields.omit({ id: true, workspaceId: true, version: true, originKey: true, caseId: true, settledOn: true });

export const snagPatch = given.partial();
export type SnagPatch = z.infer<typeof snagPatch>;

/** What a person gives when adding a snag: what is wrong, of what kind and how bad; the rest can come later. */
export const snagInput = z.object({
  ...snagPatch.shape,
  caseId: snagFields.shape.caseId,
  category: given.shape.category,
  title: given.shape.title,
  severity: given.shape.severity,
});
export type SnagInput = z.infer<typeof snagInput>;
