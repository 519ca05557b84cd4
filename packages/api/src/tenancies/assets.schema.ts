import { assetSchema, organisationSchema, sourceSchema, tenancySchema } from '@weft/domain';
import { z } from 'zod';
import { caseLine } from './tenancies.schema.ts';

/** What a person may change of a building or land. */
const assetFields = assetSchema.omit({ id: true, workspaceId: true, version: true, provenance: true, originKey: true });

export const assetPatch = assetFields.partial();
export type AssetPatch = z.infer<typeof assetPatch>;

/** What a person gives when adding one: a name and what it is; whatever else is left out is not known. */
export const assetInput = z.object({
  ...assetPatch.shape,
  name: assetFields.shape.name,
  assetType: assetFields.shape.assetType,
});
export type AssetInput = z.infer<typeof assetInput>;

export const assetsAsked = z.object({
  /** Part of a name, an address, a postcode, a UPRN or a title number. Empty finds the first few. */
  q: z.string().trim().max(200, 'Keep this to 200 characters.').default(''),
  limit: z.int().min(1).max(100).default(20),
});

/** Enough of a building to choose it by. */
const foundAsset = assetSchema.pick({ id: true, name: true, addressLine1: true, town: true, postcode: true, uprn: true });
export const foundAssets = z.object({ items: z.array(foundAsset), count: z.int() });
export type FoundAssets = z.infer<typeof foundAssets>;

/** A building with its tenancies, now and before, each with its tenant; the cases about it; and the documents its facts come from. */
export const assetDetail = z.object({
  asset: assetSchema,
  tenancies: z.array(
    z.object({ tenancy: tenancySchema, organisation: organisationSchema.pick({ id: true, name: true, legalForm: true }) }),
  ),
  cases: z.array(caseLine),
  sources: z.array(sourceSchema),
});
