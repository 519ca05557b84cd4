import type { ChangeItem } from '../changes/change.ts';
import type { Action } from './can.ts';
import { onlyChanges } from './onlyChanges.ts';

const saidByTenant: readonly string[] = ['sentOn', 'tenantSignedOn', 'tenantSignedName', 'tenantSignedRole', 'version'];

const saidByCouncil: readonly string[] = ['councilSignedOn', 'councilSignedName', 'councilSignedRole', 'nextReviewOn', 'version'];

/** Whether an answer comes or goes only because its whole review does, as when a file brings it. */
function goesWithReview(reviewId: string, among: readonly ChangeItem[]): boolean {
  return among.some(({ kind, id, before, after }) => kind === 'review' && id === reviewId && (before === null || after === null));
}

/** What one must be allowed to do to write an item that is one side’s own word in an annual review; null when it is no such item. */
export function reviewActionFor(item: ChangeItem, among: readonly ChangeItem[]): Action | null {
  if (item.kind === 'review') {
    if (onlyChanges(saidByTenant, item)) return 'review.answer';
    return onlyChanges(saidByCouncil, item) ? 'review.respond' : null;
  }
  const answer = item.kind === 'reviewAnswer' ? (item.after ?? item.before) : null;
  if (answer === null || goesWithReview(answer.reviewId, among)) return null;
  return answer.side === 'tenant' ? 'review.answer' : 'review.respond';
}
