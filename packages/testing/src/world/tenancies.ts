import { type Asset, type Tenancy, unknownAsset, unknownTerms } from '@weft/domain';
import { made, notImported, type Said } from './make.ts';

/** A building that the council owns and knows little about. */
export function makeAsset(workspaceId: string, said: Said<'asset'> = {}): Asset {
  return made(
    'asset',
    workspaceId,
    { ...unknownAsset, name: 'A building', assetType: 'building', councilHolding: 'freehold', ...notImported },
    said,
  );
}

/** A tenancy whose papers cannot be found, as old ones often are. */
export function makeTenancy(workspaceId: string, said: Said<'tenancy', 'assetId' | 'organisationId'>): Tenancy {
  const defaults = { ...unknownTerms, occupationStatus: 'holding_over_unclear', ...notImported };
  return made('tenancy', workspaceId, defaults, said);
}
