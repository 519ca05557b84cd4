import type { Id, Level, RelationshipType, Side, SnapshotRelationship } from '@weft/domain';
import type { Visible } from '../filter/apply.ts';
import { lookup } from '../snapshot/lookup.ts';

/** Somebody who takes part, or whom it runs through. */
export interface MemberParty {
  id: Id;
  name: string;
  side: Side;
  /** As what it takes part, in the words of the record; null when nobody said, and for brokers. */
  part: string | null;
  isBroker: boolean;
}

/** A relationship of a cell, with all who take part in it named: the council's side first, then by name. */
export interface RingMember {
  relationship: SnapshotRelationship;
  parties: readonly MemberParty[];
}

/** Numbers in names by their value. */
const byName = new Intl.Collator('en-GB', { numeric: true });

const sideOrder: readonly Side[] = ['council', 'partner', 'other'];

function partiesOf({ parties, brokerIds }: SnapshotRelationship, { snapshot }: Visible): MemberParty[] {
  const { organisations } = lookup(snapshot);
  const parts = new Map<Id, string | null>(parties.map(({ organisationId, part }) => [organisationId, part]));
  return [...new Set([...parts.keys(), ...brokerIds])]
    .flatMap((id): MemberParty[] => {
      const found = organisations.get(id);
      return found ? [{ id, name: found.name, side: found.side, part: parts.get(id) ?? null, isBroker: brokerIds.includes(id) }] : [];
    })
    .sort((a, b) => sideOrder.indexOf(a.side) - sideOrder.indexOf(b.side) || byName.compare(a.name, b.name));
}

/** The visible relationships of one cell of the rings, by name: what zooming into it shows. */
export function membersOf(visible: Visible, { type, level }: { type: RelationshipType; level: Level }): RingMember[] {
  return visible.relationships
    .filter((each) => each.level === level && each.types.includes(type))
    .sort((a, b) => byName.compare(a.name, b.name))
    .map((relationship) => ({ relationship, parties: partiesOf(relationship, visible) }));
}
