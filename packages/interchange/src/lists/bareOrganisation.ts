import type { Organisation } from '@weft/domain';
import type { Making } from './plan.ts';

/** Very many organisations have nothing of a kind: they share the one list of nothing. */
const none: never[] = [];

/** An organisation of which no more is known than what it is called and what it is. */
export function bareOrganisation(
  { newId, workspaceId }: Making,
  known: Pick<Organisation, 'name'> & Partial<Pick<Organisation, 'kind' | 'side'>>,
): Organisation {
  return {
    id: newId(),
    workspaceId,
    version: 0,
    // Field by field: many thousands of these are made, and spreading over what stands here takes many times as long.
    name: known.name,
    kind: known.kind ?? 'vcse-organisation',
    side: known.side ?? 'partner',
    parentId: null,
    formerParents: none,
    otherNames: none,
    identifiers: none,
    areaId: null,
    legalForm: null,
    website: null,
    contact: null,
    notes: null,
    tags: none,
    notSameAs: none,
    provenance: none,
    originKey: null,
  };
}
