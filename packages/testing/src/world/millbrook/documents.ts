import type { Asset, Member, Role, Tenancy } from '@weft/domain';
import { makeDocument } from '../documents.ts';
import type { Ground } from './places.ts';

/** A photograph of the roof for everybody, a letter for the council alone, and the partner’s own copy of the lease. Their bytes are nowhere. */
export function millbrookDocuments(
  { workspaceId, id }: Ground,
  { council, partner }: Record<'council' | 'partner', Record<Role, Member>>,
  { assets, tenancies }: { assets: { lanternHouse: Asset }; tenancies: { lantern: Tenancy } },
) {
  const paper = { fileName: 'letter.pdf', mediaType: 'application/pdf' as const };
  return {
    roof: makeDocument(workspaceId, {
      id: id('document-roof'),
      title: 'The hall roof from the east',
      assetId: assets.lanternHouse.id,
      datedOn: '2026-01-26',
      memberId: partner.caseworker.id,
    }),
    letter: makeDocument(workspaceId, {
      ...paper,
      id: id('document-letter'),
      title: 'Advice on the lease',
      hash: 'b'.repeat(64),
      audience: 'council',
      assetId: assets.lanternHouse.id,
      memberId: council.officer.id,
    }),
    lease: makeDocument(workspaceId, {
      ...paper,
      id: id('document-lease'),
      title: 'Lease of 1998, unsigned',
      fileName: 'lease-1998.pdf',
      hash: 'c'.repeat(64),
      audience: 'partner',
      tenancyId: tenancies.lantern.id,
    }),
  };
}
