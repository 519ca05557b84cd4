import type { Asset, Id, Lists, Organisation, Tenancy } from '@weft/domain';
import type { WrittenSheet } from '../tables/workbook/writeWorkbook.ts';
import { buildingColumns, buildingId, tenancyColumns, tenancyId, tenant, tenantId } from './leaseColumns.ts';
import { cellsFor, headings } from './register.ts';

/** What the lease register is made of. */
export interface LeaseRecords {
  assets: readonly Asset[];
  tenancies: readonly Tenancy[];
  organisations: readonly Pick<Organisation, 'id' | 'name'>[];
}

/** The lease register as a sheet: a row for each tenancy, and one for each building without any. Ids stand last, so that it finds its way back. */
export function leaseSheet({ assets, tenancies, organisations }: LeaseRecords, lists: Lists): WrittenSheet {
  const ofTenancy = tenancyColumns(lists);
  const names = new Map<Id, string>(organisations.map(({ id, name }) => [id, name]));
  const byAsset = new Map<Id, Tenancy[]>();
  for (const tenancy of tenancies) byAsset.set(tenancy.assetId, [...(byAsset.get(tenancy.assetId) ?? []), tenancy]);
  const row = (asset: Asset, tenancy: Tenancy | null) => [
    ...cellsFor(buildingColumns, asset),
    tenancy === null ? '' : (names.get(tenancy.organisationId) ?? ''),
    ...cellsFor(ofTenancy, tenancy),
    asset.id,
    tenancy?.id ?? '',
    tenancy?.organisationId ?? '',
  ];
  return {
    name: 'Lease register',
    columns: [
      ...headings(buildingColumns),
      { heading: tenant },
      ...headings(ofTenancy),
      { heading: buildingId },
      { heading: tenancyId },
      { heading: tenantId },
    ],
    rows: assets.flatMap((asset) => {
      const own = byAsset.get(asset.id) ?? [];
      return own.length === 0 ? [row(asset, null)] : own.map((tenancy) => row(asset, tenancy));
    }),
  };
}
