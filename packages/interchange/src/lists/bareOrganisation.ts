import type { Organisation } from '@weft/domain';
import type { Making } from './plan.ts';

/** Very many organisations have nothing of a kind: they share the one list of nothing. */
const none: never[] = [];

/** What can be known of an organisation beside its name as it is made. */
type Known = Partial<
  Pick<Organisation, 'kind' | 'side' | 'otherNames' | 'identifiers' | 'areaId' | 'legalForm' | 'website' | 'contact' | 'notes' | 'tags'>
>;

/** An organisation of which no more is known than what it is called, and perhaps some of the rest. */
export function bareOrganisation({ newId, workspaceId }: Making, known: Pick<Organisation, 'name'> & Known): Organisation {
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
    otherNames: known.otherNames ?? none,
    identifiers: known.identifiers ?? none,
    areaId: known.areaId ?? null,
    legalForm: known.legalForm ?? null,
    website: known.website ?? null,
    contact: known.contact ?? null,
    notes: known.notes ?? null,
    tags: known.tags ?? none,
    notSameAs: none,
    provenance: none,
    originKey: null,
  };
}
