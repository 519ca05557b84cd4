import type { Instant } from '../values/day.ts';
import type { Id } from '../values/id.ts';
import type { RecordKind, RecordOf } from './records.ts';

/** One record before and after: `before` null makes it, `after` null removes it. `after.version` counts for nothing: the commit sets it. */
export type ChangeItem = {
  [K in RecordKind]: { kind: K; id: Id; before: RecordOf<K> | null; after: RecordOf<K> | null };
}[RecordKind];

/** What one act does to a workspace, all of it or nothing. */
export interface ChangeSet {
  workspaceId: Id;
  /** Who acts: a member of the workspace, or null for the command line and the first start. */
  memberId: Id | null;
  /** The annual review whose tenant acted, by its link; then no member did. */
  reviewId?: Id | null;
  /** The act in words, such as "Confirmed the Food Partnership", naming no person. */
  summary: string;
  /** Why, when somebody said. */
  reason: string | null;
  /** The number of the change that this one takes back. */
  undoes: number | null;
  items: readonly ChangeItem[];
}

/** A change set as it stands in the change log. Numbers count up by one within a workspace. */
export interface Change extends ChangeSet {
  number: number;
  at: Instant;
}

/** The inverse of a change: the same records, last first, back as they were. Committing it takes the change back; inverting that does it again. */
export function inverse(change: Change): Pick<ChangeSet, 'workspaceId' | 'undoes' | 'items'> {
  const items = [...change.items].reverse().map((item): ChangeItem => swap(item, change.number));
  return { workspaceId: change.workspaceId, undoes: change.number, items };
}

/** The record that a change left carries that change's number as its version. */
function swap<T extends ChangeItem>(item: T, version: number): T {
  return { ...item, before: item.after === null ? null : { ...item.after, version }, after: item.before };
}
