import { covers, type Day, type Side, type SnapshotRelationship, type Tier } from '@weft/domain';
import { singleHolderSides } from '../holders/current.ts';
import type { Lookup } from '../snapshot/lookup.ts';
import type { Risk } from './filter.ts';

const senior: ReadonlySet<Tier> = new Set<Tier>(['councillor', 'chief-officer', 'senior-manager', 'chief-executive']);

const bothSides = ['council', 'partner'] as const satisfies readonly Side[];

/** Those of the council and the partner side that take part in a relationship and for which nobody holds it on that day. */
export function unheldSides(relationship: SnapshotRelationship, day: Day, { organisations }: Lookup): Side[] {
  return bothSides.filter(
    (side) =>
      !relationship.holders.some((holder) => holder.side === side && covers(holder, day)) &&
      (relationship.parties.some((party) => organisations.get(party.organisationId)?.side === side) ||
        relationship.brokerIds.some((id) => organisations.get(id)?.side === side)),
  );
}

function noSeniorHolder(relationship: SnapshotRelationship, day: Day, { posts }: Lookup): boolean {
  return !relationship.holders.some((holder) => {
    if (holder.side !== 'council' || holder.postId === null || !covers(holder, day)) return false;
    const tier = posts.get(holder.postId)?.tier;
    return tier != null && senior.has(tier);
  });
}

/**
 * Whether a relationship runs the risk on that day. `no-holder`: the council or the partner side takes part, and nobody holds for it.
 * `no-senior`: nobody of senior tier holds for the council, which is not always wrong; it is a question.
 */
export function runsRisk(relationship: SnapshotRelationship, risk: Risk, day: Day, records: Lookup): boolean {
  switch (risk) {
    case 'single-holder':
      return singleHolderSides(relationship, day).length > 0;
    case 'no-holder':
      return unheldSides(relationship, day, records).length > 0;
    case 'no-senior':
      return noSeniorHolder(relationship, day, records);
  }
}
