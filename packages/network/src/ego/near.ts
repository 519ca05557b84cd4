import { type Id, type SnapshotOrganisation, type SnapshotRelationship, sideSchema } from '@weft/domain';
import { isHub } from '../build/lines.ts';
import type { Visible } from '../filter/apply.ts';
import { lookup, participantsOf } from '../snapshot/lookup.ts';

/** What one line from an organisation leads to, one step out. */
export interface Near {
  /** Its id: of the organisation at the other end, or of a relationship that draws as a hub. */
  id: Id;
  /** The organisation at the other end; null for a hub. */
  organisation: SnapshotOrganisation | null;
  /** What ties them; for a hub, the one relationship it stands for. */
  relationships: readonly SnapshotRelationship[];
  /** Who else takes part in a hub, by name; none otherwise. */
  others: readonly SnapshotOrganisation[];
  /** The brokers that every tie between the two runs through; none when one of them is direct. */
  through: readonly SnapshotOrganisation[];
}

const byName = new Intl.Collator('en-GB', { numeric: true });

/** The ends that a relationship of two has, seen from one who takes part in it: the other party, or both for who brokers it. */
function endsOf(relationship: SnapshotRelationship, id: Id): Id[] {
  return relationship.parties.map((party) => party.organisationId).filter((other) => other !== id);
}

function hubOf(relationship: SnapshotRelationship, id: Id, named: (ids: readonly Id[]) => SnapshotOrganisation[]): Near {
  const others = named(participantsOf(relationship).filter((other) => other !== id));
  return { id: relationship.id, organisation: null, relationships: [relationship], others, through: [] };
}

function endOf(organisation: SnapshotOrganisation, relationships: readonly SnapshotRelationship[], brokers: SnapshotOrganisation[]): Near {
  return { id: organisation.id, organisation, relationships, others: [], through: brokers };
}

/**
 * What lies one step around an organisation, as the map draws it: those it shares a relationship of two with, each once with all that ties them,
 * then the hubs it takes part in. Those at the council come first, within that by name.
 * @param visible what is to be drawn, on its day.
 */
export function nearTo(visible: Visible, id: Id): Near[] {
  const { organisations } = lookup(visible.snapshot);
  const named = (ids: readonly Id[]) => ids.flatMap((each) => organisations.get(each) ?? []).sort((a, b) => byName.compare(a.name, b.name));
  const theirs = visible.relationships.filter((relationship) => participantsOf(relationship).includes(id));
  const between = new Map<Id, SnapshotRelationship[]>();
  for (const relationship of theirs.filter((each) => !isHub(each)))
    for (const end of endsOf(relationship, id)) between.set(end, [...(between.get(end) ?? []), relationship]);
  const ends = named([...between.keys()]).map((organisation) => {
    const ties = between.get(organisation.id) ?? [];
    const brokers = ties.map(({ brokerIds, parties }) =>
      brokerIds.filter((each) => !parties.some((party) => party.organisationId === each)),
    );
    const isDirect = brokers.some((each) => each.length === 0);
    return endOf(organisation, ties, isDirect ? [] : named([...new Set(brokers.flat())]).filter((each) => each.id !== id));
  });
  const hubs = theirs.filter(isHub).map((relationship) => hubOf(relationship, id, named));
  const rank = ({ organisation }: Near) => (organisation ? sideSchema.options.indexOf(organisation.side) : -1);
  return [
    ...ends.sort((a, b) => rank(a) - rank(b)),
    ...hubs.sort((a, b) => byName.compare(a.relationships[0]?.name ?? '', b.relationships[0]?.name ?? '')),
  ];
}
