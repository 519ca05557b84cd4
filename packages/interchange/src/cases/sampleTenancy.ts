import type { Provenance } from '@weft/domain';
import { type Entry, entry } from '../files/entry.ts';
import type { SampleCase } from './sampleSchema.ts';

/** A building or land. */
export function assetEntry({ id, ...fields }: SampleCase['asset'], provenance: Provenance): Entry<'asset'> {
  return entry('asset', id, { ...fields, notes: null, provenance });
}

/** The tenancy that the sample calls an occupancy. */
export function tenancyEntry({ id, tenantOrganisationId, ...fields }: SampleCase['occupancy'], provenance: Provenance): Entry<'tenancy'> {
  return entry('tenancy', id, { ...fields, organisationId: tenantOrganisationId, evidence: [], notes: null, provenance });
}
