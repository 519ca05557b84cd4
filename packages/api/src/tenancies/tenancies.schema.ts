import { assetSchema, organisationSchema, sourceSchema, tenancyFields, tenancySchema, tenancyStandingSchema } from '@weft/domain';
import { z } from 'zod';

const { besideOthers, heldThrough } = tenancyFields.shape;

/** Without what stands where a field is left out: in a patch, what is left out stays as it is. */
const given = tenancyFields
  .omit({ id: true, workspaceId: true, version: true, provenance: true, originKey: true })
  .extend({ besideOthers: besideOthers.unwrap(), heldThrough: heldThrough.unwrap() });

/** What a person may change of a tenancy: any of its fields, the searches for its truth among them. It stays with its building. */
export const tenancyPatch = given.omit({ assetId: true }).partial();
export type TenancyPatch = z.infer<typeof tenancyPatch>;

/** What a person gives of a tenancy whose building and organisation are known from elsewhere; whatever is left out is not known. */
export const tenancyTerms = given.omit({ assetId: true, organisationId: true }).partial();

/** What a person gives when recording a tenancy: who is where, and whatever is known of the terms. */
const tenancyInput = z.object({
  ...tenancyTerms.shape,
  assetId: given.shape.assetId,
  organisationId: given.shape.organisationId,
});
export type TenancyInput = z.infer<typeof tenancyInput>;

/** A tenancy to record; with `forCase`, it becomes that case's tenancy in the same change. */
export const tenancyMade = z.object({
  data: tenancyInput,
  forCase: z.object({ id: given.shape.assetId, version: z.int().min(1) }).optional(),
});
export type TenancyMade = z.infer<typeof tenancyMade>;

/** A case about a building or its tenancy, as a line that leads to it. */
export const caseLine = z.object({
  id: z.uuid(),
  reference: z.string(),
  caseType: z.string(),
  flow: z.string(),
  stage: z.string(),
  closedOn: z.string().nullable(),
});

export const tenancyDetail = z.object({
  tenancy: tenancySchema,
  asset: assetSchema,
  organisation: organisationSchema,
  cases: z.array(caseLine),
  /** The other tenancies of the same building. */
  others: z.array(z.object({ id: z.uuid(), organisation: z.object({ id: z.uuid(), name: z.string() }), standing: tenancyStandingSchema })),
  sources: z.array(sourceSchema),
});
