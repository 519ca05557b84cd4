import { covers, type Day, type Id, type SnapshotRelationship } from '@weft/domain';
import { spanWords } from '../../changes/words/listWords.ts';

const roles = { lead: 'Lead', deputy: 'Deputy' } as const;

/** How a post holds a relationship on a day: "Lead, since 1 April 2024". */
export function holdingWords({ holders }: Pick<SnapshotRelationship, 'holders'>, postId: Id, day: Day): string {
  return wordsOf(holders.filter((holder) => holder.postId === postId && covers(holder, day)));
}

/** How a post held a relationship that it does not hold on the day, or is to hold it: "Deputy, until 3 May 2024". */
export function otherHoldingWords({ holders }: Pick<SnapshotRelationship, 'holders'>, postId: Id, day: Day): string {
  return wordsOf(holders.filter((holder) => holder.postId === postId && !covers(holder, day)));
}

function wordsOf(holders: SnapshotRelationship['holders']): string {
  return holders.map((holder) => [roles[holder.role], spanWords(holder)].filter((part) => part !== '').join(', ')).join('; ');
}

/** The relationships that a post held before a day, or is to hold after it, and does not hold on it. */
export function heldOtherwise(relationships: readonly SnapshotRelationship[], postId: Id, day: Day): SnapshotRelationship[] {
  const named = (relationship: SnapshotRelationship) => relationship.holders.filter((holder) => holder.postId === postId);
  return relationships.filter((each) => named(each).length > 0 && !named(each).some((holder) => covers(holder, day)));
}
