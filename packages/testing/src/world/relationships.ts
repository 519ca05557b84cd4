import type { Holder, Party, Placement, Position, Relationship } from '@weft/domain';
import { made, notImported, type Said } from './make.ts';

/** A party by its organisation. */
export function makeParty(organisationId: string, part: string | null = null): Party {
  return { organisationId, part };
}

/** A lead holder on the council side unless said otherwise. */
export function makeHolder(said: Partial<Holder> & Pick<Holder, 'organisationId'>): Holder {
  return { side: 'council', postId: null, description: null, role: 'lead', from: null, to: null, ...said };
}

/** An active, ongoing relationship at the level of the place, unless said otherwise. */
export function makeRelationship(workspaceId: string, said: Said<'relationship', 'parties'>): Relationship {
  const defaults = {
    name: 'A relationship',
    types: ['ongoing'],
    level: 'place',
    areaIds: [],
    holders: [],
    brokerIds: [],
    status: 'active',
    formality: null,
    from: null,
    to: null,
    confirmedOn: null,
    dispute: null,
    timing: null,
    benefits: [],
    facts: [],
    notes: null,
    tags: [],
    typesBasis: null,
    levelBasis: null,
    statusAsOf: null,
    confidence: null,
    ...notImported,
  };
  return made('relationship', workspaceId, defaults, said);
}

/** Where a node was put; its id is that of what it places. */
export function makePosition(workspaceId: string, said: Said<'position', 'id'>): Position {
  return made('position', workspaceId, { x: 0, y: 0 }, said);
}

/** The council's placement in the middle of two axes, unless said otherwise. */
export function makePlacement(workspaceId: string, said: Said<'placement', 'relationshipId'>): Placement {
  const nowhere = { strategic: null, proactive: null, financial: null, time: null };
  const defaults = { side: 'council', placedOn: '2026-11-03', memberId: null, originKey: null };
  const middle = Object.keys(nowhere).some((axis) => axis in said) ? {} : { strategic: 3, proactive: 3 };
  return made('placement', workspaceId, { ...defaults, ...nowhere, ...middle }, said);
}
