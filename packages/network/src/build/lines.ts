import type { Id, SnapshotRelationship } from '@weft/domain';
import { participantsOf } from '../snapshot/lookup.ts';
import type { NetworkEdge } from './network.ts';

/** Where an edge goes, before it says of which relationship. */
export type Line = Pick<NetworkEdge, 'kind' | 'source' | 'target' | 'brokers'>;

const noBrokers: readonly Id[] = [];

function between(kind: 'tie' | 'segment', a: Id, b: Id, brokers: readonly Id[]): Line {
  const ends = brokers.length === 0 ? noBrokers : brokers.filter((broker) => broker === a || broker === b);
  return a < b ? { kind, source: a, target: b, brokers: ends } : { kind, source: b, target: a, brokers: ends };
}

/** Whether a relationship draws as a hub: it has more than two parties. */
export function isHub(relationship: Pick<SnapshotRelationship, 'parties'>): boolean {
  return relationship.parties.length > 2;
}

/**
 * The lines that draw one relationship among organisations that are there. Two parties: one tie, or through each broker that is no party
 * a segment from either side. More: a spoke from each participant to the hub.
 */
export function linesOf(relationship: SnapshotRelationship, isHere: (id: Id) => boolean): Line[] {
  const brokers = relationship.brokerIds.filter(isHere);
  if (isHub(relationship)) {
    return participantsOf(relationship)
      .filter(isHere)
      .map((id) => ({ kind: 'spoke', source: id, target: relationship.id, brokers: brokers.includes(id) ? [id] : noBrokers }));
  }
  const parties = relationship.parties.map((party) => party.organisationId).filter(isHere);
  const through = brokers.filter((broker) => !parties.includes(broker));
  if (through.length > 0) return through.flatMap((broker) => parties.map((party) => between('segment', party, broker, brokers)));
  const [a, b] = parties;
  return a !== undefined && b !== undefined ? [between('tie', a, b, brokers)] : [];
}
