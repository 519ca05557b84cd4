import { dependencySchema } from '@weft/domain';
import { z } from 'zod';

const given = z.object(dependencySchema.shape).omit({ id: true, workspaceId: true, version: true, originKey: true });

/** What a person may change of a dependency; what it blocks stays as it is. */
export const dependencyPatch = given.omit({ caseId: true, snagId: true }).partial();
export type DependencyPatch = z.infer<typeof dependencyPatch>;

/** What a person gives when saying what a snag, or with no snag the case, waits for. */
export const dependencyInput = z.object({
  ...dependencyPatch.omit({ status: true, metOn: true, reason: true }).shape,
  caseId: given.shape.caseId,
  snagId: given.shape.snagId,
  kind: given.shape.kind,
  description: given.shape.description,
  waitingOn: given.shape.waitingOn,
});
export type DependencyInput = z.infer<typeof dependencyInput>;
