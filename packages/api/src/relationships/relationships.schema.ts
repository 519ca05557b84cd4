import { daySchema, idSchema, relationshipFields, relationshipSchema, sourceSchema } from '@weft/domain';
import { z } from 'zod';
import { atVersion } from '../acting/inputs.ts';

/** What a person gives when adding a relationship. */
export const relationshipInput = relationshipFields.omit({ id: true, workspaceId: true, version: true, provenance: true, originKey: true });
export type RelationshipInput = z.infer<typeof relationshipInput>;

const { benefits, tags } = relationshipFields.shape;

/** What a person gives when changing one: any of its fields. One that says nothing of benefits or tags leaves them alone. */
export const relationshipPatch = relationshipInput.extend({ benefits: benefits.unwrap(), tags: tags.unwrap() }).partial();
export type RelationshipPatch = z.infer<typeof relationshipPatch>;

export const relationshipsPage = z.object({ items: z.array(relationshipSchema), next: z.uuid().nullable() });

export const relationshipDetail = z.object({
  relationship: relationshipSchema,
  freshness: z.enum(['fresh', 'stale', 'disputed']),
  sources: z.array(sourceSchema),
});

/** A post whose holder leaves: what it passes on, to which post each, and whether those in it leave it on the same day. */
export const handingOver = z.object({
  postId: idSchema,
  lastDay: daySchema,
  relationships: z
    .array(atVersion.extend({ to: idSchema }))
    .min(1, 'Choose who takes over at least one relationship.')
    .max(500, 'At most 500 at once.'),
  endsAppointments: z.boolean(),
});
export type HandingOver = z.infer<typeof handingOver>;
