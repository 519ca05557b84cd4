import type { AnyRecord, ChangeItem, ChangeSet, RecordKind, RecordOf } from '@weft/domain';

function item<K extends RecordKind>(kind: K, id: string, before: RecordOf<K> | null, after: RecordOf<K> | null): ChangeItem {
  // Both records are of the kind named beside them, which the union of all kinds cannot say.
  return { kind, id, before, after } as ChangeItem;
}

/** An item that makes a record. */
export function adding<K extends RecordKind>(kind: K, record: RecordOf<K>): ChangeItem {
  return item(kind, record.id, null, record);
}

/** An item that changes some fields of a record, which must be given as it stands in the database. */
export function changing<K extends RecordKind>(kind: K, record: RecordOf<K>, fields: Partial<RecordOf<K>>): ChangeItem {
  return item(kind, record.id, record, { ...record, ...fields });
}

/** An item that removes a record, which must be given as it stands in the database. */
export function removing<K extends RecordKind>(kind: K, record: RecordOf<K>): ChangeItem {
  return item(kind, record.id, record, null);
}

/** A change set by nobody in particular, unless said otherwise. */
export function changeSet(workspaceId: string, items: readonly ChangeItem[], said: Partial<ChangeSet> = {}): ChangeSet {
  return { workspaceId, memberId: null, summary: 'A change', reason: null, undoes: null, items, ...said };
}

/** A record as it stands once change `number` has left it. */
export function asCommitted<T extends AnyRecord>(record: T, number: number): T {
  return { ...record, version: number };
}
