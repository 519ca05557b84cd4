import type { Id } from '@weft/domain';

/** Who is joined to whom: what reaching needs to know. */
export interface Joined {
  relationshipsOf: (organisationId: Id) => Iterable<Id>;
  /** Null when there is no such relationship. */
  membersOf: (relationshipId: Id) => Iterable<Id> | null;
}

export interface Reached {
  organisations: Set<Id>;
  relationships: Set<Id>;
}

/**
 * What lies within a number of steps of an organisation or a relationship. One step crosses one relationship, whatever its number of
 * parties and whether it runs through a broker; a relationship's own members are one step from it. What starts nowhere reaches itself alone.
 */
export function reach(start: Id, steps: number, joined: Joined): Reached {
  const reached: Reached = { organisations: new Set(), relationships: new Set() };
  const ownMembers = joined.membersOf(start);
  let frontier: Id[] = [];
  const cross = (relationshipId: Id) => {
    if (reached.relationships.has(relationshipId)) return;
    reached.relationships.add(relationshipId);
    for (const member of joined.membersOf(relationshipId) ?? []) {
      if (reached.organisations.has(member)) continue;
      reached.organisations.add(member);
      frontier.push(member);
    }
  };
  if (ownMembers) cross(start);
  else {
    reached.organisations.add(start);
    frontier.push(start);
  }
  for (let step = ownMembers ? 1 : 0; step < steps; step += 1) {
    const from = frontier;
    frontier = [];
    for (const organisation of from) for (const relationship of joined.relationshipsOf(organisation)) cross(relationship);
  }
  return reached;
}
