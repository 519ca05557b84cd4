import type { OnRecord, Snapshot } from '@weft/domain';
import { memo } from '../memo/memo.ts';
import { partOf } from './whole.ts';

/**
 * A snapshot with types and levels as the register said them on an earlier day. They keep no dates of their own, so this is what was known
 * then, not what was so.
 */
export const asRecorded = memo((snapshot: Snapshot, recorded: readonly OnRecord[]): Snapshot => {
  if (recorded.length === 0) return snapshot;
  const then = new Map(recorded.map((each) => [each.id, each]));
  const relationships = snapshot.relationships.map((each) => {
    const said = then.get(each.id);
    return said ? { ...each, types: said.types, level: said.level } : each;
  });
  return partOf(snapshot, { ...snapshot, relationships });
});
