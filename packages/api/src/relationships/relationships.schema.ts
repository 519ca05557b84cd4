import { relationshipFields, relationshipSchema, sourceSchema } from '@weft/domain';
import { z } from 'zod';

/** What a person gives when adding a relationship. */
export const relationshipInput = relationshipFields.omit({ id: true, workspaceId: true, version: true, provenance: true, originKey: true });
export type RelationshipInput = z.infer<typeof relationshipInput>;

/** What a person gives when changing one: any of its fields. */
export const relationshipPatch = relationshipInput.partial();
export type RelationshipPatch = z.infer<typeof relationshipPatch>;

export const relationshipsPage = z.object({ items: z.array(relationshipSchema), next: z.uuid().nullable() });

export const relationshipDetail = z.object({
  relationship: relationshipSchema,
  freshness: z.enum(['fresh', 'stale', 'disputed']),
  sources: z.array(sourceSchema),
});
