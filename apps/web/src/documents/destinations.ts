import type { About } from './send.ts';

/** Something that files may be added to. */
export interface Destination {
  id: string;
  label: string;
  owner: Pick<About, 'caseId' | 'snagId' | 'tenancyId' | 'assetId' | 'organisationId' | 'relationshipId'>;
}
