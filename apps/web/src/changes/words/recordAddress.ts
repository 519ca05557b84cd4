import type { Id, RecordKind } from '@weft/domain';
import type { Addresses } from '../../register/addresses.ts';

/** The page of a record; null for kinds that have none of their own. */
export function recordAddress(to: Addresses, kind: RecordKind, id: Id): string | null {
  switch (kind) {
    case 'relationship':
      return to.relationship(id);
    case 'organisation':
      return to.organisation(id);
    case 'post':
      return to.post(id);
    case 'person':
      return to.person(id);
    case 'case':
      return to.case(id);
    case 'asset':
      return to.building(id);
    case 'tenancy':
      return to.tenancy(id);
    case 'action':
      return to.action(id);
    default:
      return null;
  }
}
