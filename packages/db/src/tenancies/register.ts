import type { Asset, Tenancy } from '@weft/domain';
import type { Trx, Weft } from '../database/database.ts';
import { readingTransaction } from '../database/reading.ts';

const assetColumns = ['id', 'name', 'assetType', 'addressLine1', 'town', 'postcode', 'wardCode', 'epcExpires'] as const;

const tenancyColumns = [
  'id',
  'assetId',
  'organisationId',
  'agreementType',
  'documentStatus',
  'occupationStatus',
  'securityOfTenure',
  'commencementDate',
  'termYears',
  'expiryDate',
  'rentReview',
  'nextRentReview',
  'breakRight',
  'earliestBreakDate',
  'breakNoticeMonths',
  'serviceAgreementRenewal',
  'besideOthers',
  'heldThrough',
] as const;

type RegisterAsset = Pick<Asset, (typeof assetColumns)[number]>;
type RegisterTenancy = Pick<Tenancy, (typeof tenancyColumns)[number]> & { organisationName: string; legalForm: string | null };

/** Buildings and land by name, their tenancies, and the open cases about them. */
export interface TenancyRegister {
  assets: RegisterAsset[];
  tenancies: RegisterTenancy[];
  openCases: { id: string; reference: string; assetId: string; tenancyId: string | null }[];
}

async function assetsOf(trx: Trx, workspaceId: string): Promise<RegisterAsset[]> {
  const rows = await trx
    .selectFrom('assets')
    .select(assetColumns)
    .where('workspaceId', '=', workspaceId)
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, assetType: row.assetType as Asset['assetType'] }));
}

function tenanciesOf(trx: Trx, workspaceId: string) {
  return trx
    .selectFrom('tenancies as tenancy')
    .innerJoin('organisations as organisation', 'organisation.id', 'tenancy.organisationId')
    .where('tenancy.workspaceId', '=', workspaceId)
    .orderBy('tenancy.id')
    .select(tenancyColumns.map((column) => `tenancy.${column}` as const))
    .select(['organisation.name as organisationName', 'organisation.legalForm as legalForm'])
    .execute();
}

/** Everything that the register of buildings and tenancies is made of, in three readings of one moment however many there are. */
export function readTenancyRegister(weft: Weft, workspaceId: string): Promise<TenancyRegister> {
  return readingTransaction(weft, async (trx) => ({
    assets: await assetsOf(trx, workspaceId),
    tenancies: await tenanciesOf(trx, workspaceId),
    openCases: await trx
      .selectFrom('cases')
      .select(['id', 'reference', 'assetId', 'tenancyId'])
      .where('workspaceId', '=', workspaceId)
      .where('closedOn', 'is', null)
      .orderBy('reference')
      .execute(),
  }));
}
