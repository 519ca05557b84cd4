import type { ChangeItem } from '../changes/change.ts';
import type { RecordKind } from '../changes/records.ts';
import type { Action } from './can.ts';

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
  asset: 'tenancy.write',
  tenancy: 'tenancy.write',
  case: 'case.write',
  snag: 'case.write',
  dependency: 'case.write',
  caseEvent: 'case.log',
  document: 'document.write',
  action: 'action.write',
  savedView: 'view.write',
  tour: 'view.write',
  calendar: 'calendar.write',
};

const saidByConfirming: readonly string[] = ['confirmedOn', 'dispute', 'version'];

/** Whether all that an item does is to say that a relationship is still true, or no longer. */
function onlyConfirms(item: ChangeItem): boolean {
  const { before, after } = item;
  if (item.kind !== 'relationship' || before === null || after === null) return false;
  const now = new Map(Object.entries(after));
  return Object.entries(before).every(
    ([field, value]) => saidByConfirming.includes(field) || JSON.stringify(now.get(field)) === JSON.stringify(value),
  );
}

/** Whether a placement comes or goes only because its relationship does. */
function goesWithRelationship(item: ChangeItem, among: readonly ChangeItem[]): boolean {
  if (item.kind !== 'placement' || (item.before !== null && item.after !== null)) return false;
  const relationshipId = (item.after ?? item.before)?.relationshipId;
  return among.some(
    ({ kind, id, before, after }) =>
      kind === 'relationship' &&
      id === relationshipId &&
      (before === null) === (item.before === null) &&
      (after === null) === (item.after === null),
  );
}

/**
 * What a member must be allowed to do to write this item, whichever way it comes: a form, an undo, the bin.
 * @param among the change it is a part of.
 */
export function actionFor(item: ChangeItem, among: readonly ChangeItem[] = []): Action {
  if (goesWithRelationship(item, among)) return 'relationship.write';
  return onlyConfirms(item) ? 'relationship.confirm' : writeActions[item.kind];
}
