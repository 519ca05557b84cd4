import type { OrganisationKinds, Side } from '@weft/domain';

/** The part of an organisation that its side is told from. */
export interface Placed {
  id: string;
  kind: string;
  parent?: string | undefined;
}

/**
 * Which side each organisation stands on. What belongs to a council or to a body of the sector stands with it;
 * anything else stands where its kind usually does.
 */
export function sidesOf(organisations: readonly Placed[], kinds: OrganisationKinds): (id: string) => Side {
  const byId = new Map(organisations.map((each) => [each.id, each]));
  const usual = new Map(kinds.map((kind) => [kind.id, kind.side]));
  const side = (id: string, seen: ReadonlySet<string>): Side => {
    const organisation = byId.get(id);
    if (organisation === undefined || seen.has(id)) return 'other';
    const above = organisation.parent === undefined ? 'other' : side(organisation.parent, new Set(seen).add(id));
    return above === 'other' ? (usual.get(organisation.kind) ?? 'other') : above;
  };
  return (id) => side(id, new Set());
}
