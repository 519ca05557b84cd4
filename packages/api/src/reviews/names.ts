import type { Asset, Organisation, Review, Tenancy } from '@weft/domain';
import { mustRead } from '../acting/act.ts';
import type { AnyActingContext } from '../context.ts';

/** The building and the tenant of a tenancy, whole. */
export async function partiesOf(
  ctx: AnyActingContext,
  { assetId, organisationId }: Pick<Tenancy, 'assetId' | 'organisationId'>,
): Promise<{ asset: Asset; organisation: Organisation }> {
  return { asset: await mustRead(ctx, 'asset', assetId), organisation: await mustRead(ctx, 'organisation', organisationId) };
}

/** A tenancy in a sentence: “Hall Trust at Marl Hole Hall”. */
async function nameOfTenancy(ctx: AnyActingContext, tenancy: Pick<Tenancy, 'assetId' | 'organisationId'>): Promise<string> {
  const { asset, organisation } = await partiesOf(ctx, tenancy);
  return `${organisation.name} at ${asset.name}`;
}

/** A review in a sentence, so that it is told from the others of its year: “the annual review 2026 of Hall Trust at Marl Hole Hall”. */
export async function nameOfReview(ctx: AnyActingContext, { year, tenancyId }: Pick<Review, 'year' | 'tenancyId'>): Promise<string> {
  return `the annual review ${year} of ${await nameOfTenancy(ctx, await mustRead(ctx, 'tenancy', tenancyId))}`;
}
