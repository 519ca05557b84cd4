import type { Id, Snapshot } from '@weft/domain';
import { lookup } from './lookup.ts';

/** An organisation with all that is within it, however far down. */
export function withinTree(snapshot: Snapshot, id: Id): ReadonlySet<Id> {
  const { parts } = lookup(snapshot);
  const found = new Set([id]);
  for (const each of found) for (const part of parts.get(each) ?? []) found.add(part.id);
  return found;
}
