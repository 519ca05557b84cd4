import { caseFields, organisationSchema, postSchema, sourceSchema } from '@weft/domain';
import { z } from 'zod';

/** What a person gives when adding an organisation; the side follows from the kind unless they say otherwise. */
export const organisationInput = organisationSchema
  .omit({ id: true, workspaceId: true, version: true, provenance: true, originKey: true, side: true })
  .extend({ side: organisationSchema.shape.side.optional() });
export type OrganisationInput = z.infer<typeof organisationInput>;

export const organisationPatch = organisationInput.partial();
export type OrganisationPatch = z.infer<typeof organisationPatch>;

export const organisationDetail = z.object({
  organisation: organisationSchema,
  parent: organisationSchema.pick({ id: true, name: true }).nullable(),
  children: z.array(organisationSchema.pick({ id: true, name: true, kind: true })),
  posts: z.array(postSchema),
  cases: z.array(caseFields.pick({ id: true, reference: true, stage: true, flow: true, summary: true })),
  sources: z.array(sourceSchema),
});

export const organisationsFound = z.array(organisationSchema.pick({ id: true, name: true, kind: true, side: true, otherNames: true }));
