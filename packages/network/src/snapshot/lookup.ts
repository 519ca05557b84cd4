import type { Id, Snapshot, SnapshotAppointment, SnapshotOrganisation, SnapshotPost, SnapshotRelationship } from '@weft/domain';
import { memo } from '../memo/memo.ts';

/** A snapshot's records by id, and what hangs on what. */
export interface Lookup {
  organisations: ReadonlyMap<Id, SnapshotOrganisation>;
  relationships: ReadonlyMap<Id, SnapshotRelationship>;
  posts: ReadonlyMap<Id, SnapshotPost>;
  /** By post. */
  appointments: ReadonlyMap<Id, readonly SnapshotAppointment[]>;
  /** The organisations that are directly part of each. */
  parts: ReadonlyMap<Id, readonly SnapshotOrganisation[]>;
  /** The relationships that each organisation takes part in; organisations without any are left out. */
  ties: ReadonlyMap<Id, readonly SnapshotRelationship[]>;
}

/** The organisations that take part in a relationship, each once: its parties, then the brokers that are no party. */
export function participantsOf(relationship: Pick<SnapshotRelationship, 'parties' | 'brokerIds'>): readonly Id[] {
  const known = participants.get(relationship);
  if (known) return known;
  const { parties, brokerIds } = relationship;
  const found = parties.map((party) => party.organisationId);
  for (const broker of brokerIds) if (!found.includes(broker)) found.push(broker);
  participants.set(relationship, found);
  return found;
}

/** Asked for every relationship by every stage. */
const participants = new WeakMap<object, readonly Id[]>();

/** Puts each value under each of its keys, in the order met. */
export function groupUnder<T>(values: Iterable<T>, keysOf: (value: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}

function byId<T extends { id: Id }>(records: readonly T[]): Map<Id, T> {
  const found = new Map<Id, T>();
  for (const record of records) found.set(record.id, record);
  return found;
}

function look(snapshot: Snapshot): Lookup {
  return {
    organisations: byId(snapshot.organisations),
    relationships: byId(snapshot.relationships),
    posts: byId(snapshot.posts),
    appointments: groupUnder(snapshot.appointments, (held) => [held.postId]),
    parts: groupUnder(snapshot.organisations, ({ parentId }) => (parentId === null ? [] : [parentId])),
    ties: groupUnder(snapshot.relationships, participantsOf),
  };
}

/** The lookup of a snapshot, made once for each snapshot object. */
export const lookup = memo(look);

/** Organisations with all that they are part of, however far up. */
export function wholesOf(ids: Iterable<Id>, { organisations }: Pick<Lookup, 'organisations'>): ReadonlySet<Id> {
  const found = new Set(ids);
  for (const each of found) {
    const whole = organisations.get(each)?.parentId;
    if (whole) found.add(whole);
  }
  return found;
}
