import type { ChangeItem } from '../changes/change.ts';
import type { RecordKind, RecordOf } from '../changes/records.ts';
import type { Holder, Party } from '../relationships/relationship.ts';
import { idIn, turnAddress } from '../savedViews/mapAddress.ts';
import type { Id } from '../values/id.ts';

/** Which organisation takes the place of which. */
export interface Merging {
  kept: Id;
  lost: Id;
}

/** The kinds of record that can name an organisation, all of which a merge has to be given. */
export const kindsNamingOrganisations = [
  'organisation',
  'post',
  'relationship',
  'tenancy',
  'case',
  'document',
  'action',
  'acceptance',
  'savedView',
] as const satisfies RecordKind[];
export type NamingKind = (typeof kindsNamingOrganisations)[number];

/** A record that can name an organisation, with its kind. */
export type Naming = { [K in NamingKind]: { kind: K; record: RecordOf<K> } }[NamingKind];

/** An item that writes a record over itself with its links turned. */
type Turned = Extract<ChangeItem, { kind: NamingKind }>;

/**
 * A record with every link to the lost organisation turned to the kept one; null when it has none. What then stands twice in a list stands once: two
 * parties become one with both their parts.
 */
export function turnLinks(naming: Naming, { kept, lost }: Merging): Turned | null {
  if (!JSON.stringify(naming.record).includes(lost)) return null;
  const item = turned(naming, lost, <T extends Id | null>(id: T) => (id === lost ? kept : id));
  return JSON.stringify(item.before) === JSON.stringify(item.after) ? null : item;
}

function turned({ kind, record }: Naming, lost: Id, to: <T extends Id | null>(id: T) => T | Id): Turned {
  const { id } = record;
  switch (kind) {
    case 'organisation': {
      const formerParents = record.formerParents.map((each) => ({ ...each, parentId: to(each.parentId) }));
      const after = { ...record, parentId: to(record.parentId), formerParents, notSameAs: [...new Set(record.notSameAs.map(to))] };
      return { kind, id, before: record, after };
    }
    case 'relationship': {
      const parties = oneParty(record.parties.map((party) => ({ ...party, organisationId: to(party.organisationId) })));
      const holders = onceEach(record.holders.map((holder) => ({ ...holder, organisationId: to(holder.organisationId) })));
      const after = { ...record, parties, holders, brokerIds: [...new Set(record.brokerIds.map(to))] };
      return { kind, id, before: record, after };
    }
    case 'post':
      return { kind, id, before: record, after: { ...record, organisationId: to(record.organisationId) } };
    case 'tenancy':
      return { kind, id, before: record, after: { ...record, organisationId: to(record.organisationId) } };
    case 'case':
      return { kind, id, before: record, after: { ...record, organisationId: to(record.organisationId) } };
    case 'document':
      return { kind, id, before: record, after: { ...record, organisationId: to(record.organisationId) } };
    case 'action': {
      const after = { ...record, organisationId: to(record.organisationId), directorateId: to(record.directorateId) };
      return { kind, id, before: record, after };
    }
    case 'acceptance':
      return { kind, id, before: record, after: { ...record, organisationId: to(record.organisationId) } };
    case 'savedView': {
      const search = turnAddress(record.search, (text) => (idIn(text) === lost ? `${text.slice(0, -lost.length)}${to(lost)}` : text));
      return { kind, id, before: record, after: { ...record, search } };
    }
  }
}

/** Each organisation as one party, where the first of it stood, with all its parts. */
function oneParty(parties: readonly Party[]): Party[] {
  const found = new Map<Id, Party>();
  for (const party of parties) {
    const parts = [...new Set([found.get(party.organisationId)?.part, party.part].filter((part) => part != null))];
    found.set(party.organisationId, { ...party, part: parts.length === 0 ? null : parts.join(', ').slice(0, 100).trim() });
  }
  return [...found.values()];
}

function onceEach(holders: readonly Holder[]): Holder[] {
  return [...new Map(holders.map((holder) => [JSON.stringify(holder), holder])).values()];
}
