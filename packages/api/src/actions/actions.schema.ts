import { actionSchema, dueGroupSchema } from '@weft/domain';
import { z } from 'zod';

const { shape } = actionSchema;

/** What somebody says of a new action; only the title must be said. */
export const actionInput = z.object({
  title: shape.title,
  why: shape.why.default(null),
  origin: shape.origin.default(null),
  gapType: shape.gapType.default(null),
  gapLevel: shape.gapLevel.default(null),
  directorateId: shape.directorateId.default(null),
  relationshipId: shape.relationshipId.default(null),
  organisationId: shape.organisationId.default(null),
  caseId: shape.caseId.default(null),
  consideration: shape.consideration.default(null),
  ownerPostId: shape.ownerPostId.default(null),
  due: shape.due.default(null),
});
export type ActionInput = z.infer<typeof actionInput>;

export const actionPatch = z
  .object({
    title: shape.title,
    why: shape.why,
    consideration: shape.consideration,
    ownerPostId: shape.ownerPostId,
    due: shape.due,
    status: shape.status,
    outcome: shape.outcome,
  })
  .partial();
export type ActionPatch = z.infer<typeof actionPatch>;

/** An action, when it asks for attention as of today, and what the case that it is about is called. */
export const listedAction = z.object({ action: actionSchema, dueGroup: dueGroupSchema, caseReference: z.string().nullable() });
export type ListedAction = z.infer<typeof listedAction>;
