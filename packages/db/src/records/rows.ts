import type { RecordKind, RecordOf } from '@weft/domain';

/** How one field's value stands in a column: flags as 0 or 1, lists and objects as JSON text, everything else as it is. */
type Cell<V> = V extends boolean ? number : V extends readonly unknown[] | object ? string : V;

/** The row of a record. Columns carry the names of the fields. */
export type RowOf<K extends RecordKind> = { [F in keyof RecordOf<K>]: Cell<RecordOf<K>[F]> };

/** The row of one entry of a list: whose it is, in which place, and its fields. */
export type EntryRow<Entry extends object> = { workspaceId: string; ownerId: string; ordinal: number } & {
  [F in keyof Entry]: Cell<Entry[F]>;
};
