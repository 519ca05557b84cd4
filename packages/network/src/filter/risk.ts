import type { Day, Side, SnapshotRelationship, Tier } from '@weft/domain';
import { holderCounts, holdersOn, singleHolderSides } from '../holders/current.ts';
import { type Lookup, participantsOf } from '../snapshot/lookup.ts';
import type { Risk } from './filter.ts';

const senior: ReadonlySet<Tier> = new Set<Tier>(['councillor', 'chief-officer', 'senior-manager', 'chief-executive']);

function sidesOf(relationship: SnapshotRelationship, { organisations }: Lookup): Set<Side> {
  return new Set(participantsOf(relationship).flatMap((id) => organisations.get(id)?.side ?? []));
}

/** Those of the council and the partner side that take part in a relationship and for which nobody holds it on that day. */
export function unheldSides(relationship: SnapshotRelationship, day: Day, records: Lookup): Side[] {
  const held = holderCounts(relationship, day);
  return [...sidesOf(relationship, records)].filter((side) => side !== 'other' && !held.has(side));
}

function noSeniorHolder(relationship: SnapshotRelationship, day: Day, { posts }: Lookup): boolean {
  return !holdersOn(relationship, day).some((holder) => {
    const tier = holder.postId === null ? null : posts.get(holder.postId)?.tier;
    return holder.side === 'council' && tier != null && senior.has(tier);
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
