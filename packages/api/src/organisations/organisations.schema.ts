import { caseFields, daySchema, idSchema, organisationSchema, postSchema, sourceSchema, tenancyStandingSchema } from '@weft/domain';
import { z } from 'zod';

/** What a person gives when adding an organisation; the side follows from the kind unless they say otherwise. */
export const organisationInput = organisationSchema
  .omit({ id: true, workspaceId: true, version: true, provenance: true, originKey: true, side: true, formerParents: true, notSameAs: true })
  .extend({ side: organisationSchema.shape.side.optional() });
export type OrganisationInput = z.infer<typeof organisationInput>;

// A patch that says nothing of tags leaves them alone.
export const organisationPatch = organisationInput.extend({ tags: organisationSchema.shape.tags.unwrap() }).partial();
export type OrganisationPatch = z.infer<typeof organisationPatch>;

export const organisationDetail = z.object({
  organisation: organisationSchema,
  /** What it is part of today. */
  parent: organisationSchema.pick({ id: true, name: true }).nullable(),
  /** What it was, or is still, part of until a day. */
  earlier: z.array(z.object({ parent: organisationSchema.pick({ id: true, name: true }).nullable(), to: daySchema })),
  children: z.array(organisationSchema.pick({ id: true, name: true, kind: true })),
  posts: z.array(postSchema),
  /** Of the organisation and all that is within it, whether it occupies or leads. */
  cases: z.array(caseFields.pick({ id: true, reference: true, stage: true, flow: true, summary: true })),
  /** Its own tenancies, by the name of the building. */
  tenancies: z.array(z.object({ id: idSchema, assetId: idSchema, building: z.string(), standing: tenancyStandingSchema })),
  sources: z.array(sourceSchema),
});

export const organisationsFound = z.array(organisationSchema.pick({ id: true, name: true, kind: true, side: true, otherNames: true }));
