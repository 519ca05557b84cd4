import type { ChangeItem } from '../changes/change.ts';
import type { RecordKind } from '../changes/records.ts';
import type { Action } from './can.ts';
import { goesWithMerge } from './goesWithMerge.ts';
import { onlyChanges } from './onlyChanges.ts';
import { reviewActionFor } from './reviewAction.ts';

const writeActions: Readonly<Record<RecordKind, Action>> = {
  workspace: 'workspace.write',
  area: 'workspace.write',
  source: 'workspace.write',
  member: 'member.write',
  organisation: 'organisation.write',
  post: 'person.write',
  person: 'person.write',
  appointment: 'person.write',
  relationship: 'relationship.write',
  position: 'position.write',
  placement: 'placement.write',
  assessment: 'assessment.write',
  asset: 'tenancy.write',
  tenancy: 'tenancy.write',
  flow: 'flow.write',
  termList: 'termList.write',
  complianceCheck: 'complianceCheck.write',
  reviewForm: 'reviewForm.write',
  review: 'review.write',
  reviewAnswer: 'review.write',
  reviewLink: 'review.write',
  case: 'case.write',
  snag: 'case.write',
  dependency: 'case.write',
  caseEvent: 'case.log',
  document: 'document.write',
  complianceRecord: 'compliance.write',
  action: 'action.write',
  acceptance: 'finding.accept',
  savedView: 'view.write',
  tour: 'view.write',
  calendar: 'calendar.write',
  listColumns: 'workspace.import',
};

const saidByConfirming: readonly string[] = ['confirmedOn', 'dispute', 'version'];

const saidByLimiting: readonly string[] = ['wipLimits', 'version'];

/** Whether what one side says of a relationship comes or goes only because the relationship does. */
function goesWithRelationship(item: ChangeItem, among: readonly ChangeItem[]): boolean {
  if ((item.kind !== 'placement' && item.kind !== 'assessment') || (item.before !== null && item.after !== null)) return false;
  const relationshipId = (item.after ?? item.before)?.relationshipId;
  return among.some(
    ({ kind, id, before, after }) =>
      kind === 'relationship' &&
      id === relationshipId &&
      (before === null) === (item.before === null) &&
      (after === null) === (item.after === null),
  );
}

/** What a member must be allowed to do to write records of a kind, whatever of them it is. */
export function actionForKind(kind: RecordKind): Action {
  return writeActions[kind];
}

/**
 * What a member must be allowed to do to write this item, whichever way it comes: a form, an undo, the bin.
 * @param among the change it is a part of.
 */
export function actionFor(item: ChangeItem, among: readonly ChangeItem[] = []): Action {
  if (goesWithRelationship(item, among)) return 'relationship.write';
  if (goesWithMerge(item, among)) return 'organisation.write';
  const inReview = reviewActionFor(item, among);
  if (inReview !== null) return inReview;
  if (item.kind === 'relationship' && onlyChanges(saidByConfirming, item)) return 'relationship.confirm';
  if (item.kind === 'workspace' && onlyChanges(saidByLimiting, item)) return 'board.write';
  return writeActions[item.kind];
}
