import { levels, type SnapshotRelationship } from '@weft/domain';

const byName = new Intl.Collator('en-GB', { numeric: true });

/** Relationships as the rings have them, the nearest to people first; those whose level nobody has said last; by name within a level. */
export function inLevelOrder(ties: readonly SnapshotRelationship[]): SnapshotRelationship[] {
  const rank = ({ level }: SnapshotRelationship) => (level === null ? levels.length : levels.indexOf(level));
  return [...ties].sort((a, b) => rank(a) - rank(b) || byName.compare(a.name, b.name));
}
