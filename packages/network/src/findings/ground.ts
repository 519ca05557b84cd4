import {
  type Day,
  type FindingGround,
  type FoundHolder,
  type FoundOrganisation,
  type FoundRelationship,
  type Freshness,
  type Id,
  type RelationshipStatus,
  relationshipStatuses,
  type SnapshotRelationship,
} from '@weft/domain';
import type { Visible } from '../filter/apply.ts';
import { holderName } from '../filter/names.ts';
import { runsRisk, unheldSides } from '../filter/risk.ts';
import { type Holder, holdersOn, identityOf, singleHolderSides } from '../holders/current.ts';
import { councilsOf, headOf } from '../matrix/headings.ts';
import { measureOf } from '../measures/measures.ts';
import { groupUnder, type Lookup, lookup, participantsOf, wholesOf } from '../snapshot/lookup.ts';

/** All but what is over. */
export const goingOn: RelationshipStatus[] = relationshipStatuses.filter((status) => status !== 'completed');

function holderOf(holder: Holder, records: Lookup): FoundHolder {
  const { side, postId, organisationId, description, role } = holder;
  return {
    side,
    who: identityOf(holder),
    name: description ?? holderName(postId ?? organisationId, records),
    postId,
    organisationId,
    role,
  };
}

function relationshipOf(
  relationship: SnapshotRelationship,
  day: Day,
  records: Lookup,
  freshness: ReadonlyMap<Id, Freshness>,
): FoundRelationship {
  const { id, name, types, level, status, confirmedOn, parties, brokerIds } = relationship;
  return {
    id,
    name,
    types,
    level,
    isActive: status === 'active',
    freshness: freshness.get(id) ?? 'stale',
    confirmedOn,
    parties: parties.map(({ organisationId }) => organisationId),
    brokers: brokerIds,
    participants: participantsOf(relationship),
    holders: holdersOn(relationship, day).map((holder) => holderOf(holder, records)),
    alone: singleHolderSides(relationship, day),
    unheld: unheldSides(relationship, day, records),
    lacksSenior: runsRisk(relationship, 'no-senior', day, records),
  };
}

/**
 * What findings are made from: the relationships that are visible, every organisation of the snapshot, and the network's own measure of who
 * holds it together.
 * @param visible all that goes on, on the day.
 */
export function groundOf(visible: Visible): FindingGround {
  const { snapshot, today, freshness } = visible;
  const records = lookup(snapshot);
  const relationships = visible.relationships.map((each) => relationshipOf(each, today, records, freshness));
  const ties = groupUnder(relationships, ({ participants }) => participants);
  const taking = wholesOf(ties.keys(), records);
  const directorates = councilsOf(snapshot).flatMap((each) => each.directorates.map(({ id }) => id));
  const known = new Set(directorates);
  const organisations = snapshot.organisations.map(
    ({ id, name, side }): FoundOrganisation => ({
      id,
      name,
      side,
      directorateId: known.size === 0 ? null : headOf(id, known, records),
      takesPart: taking.has(id),
    }),
  );
  return {
    today,
    relationships,
    organisations: new Map(organisations.map((each) => [each.id, each])),
    directorates,
    ties,
    splits: measureOf('splits').of(visible),
  };
}
