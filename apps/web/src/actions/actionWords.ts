import type { ActionStatus, DueGroup, PlannedAction } from '@weft/domain';
import { levelLabels, midSentence, typeLabels } from '@weft/network';
import type { NameOf } from '../changes/words/useNames.ts';
import type { Addresses } from '../register/addresses.ts';

export const actionStatusLabels: Readonly<Record<ActionStatus, string>> = {
  open: 'To do',
  doing: 'Under way',
  done: 'Done',
  dropped: 'Dropped',
};

export const dueGroupLabels: Readonly<Record<DueGroup, string>> = {
  overdue: 'Overdue',
  this_week: 'Due within a week',
  later: 'Later',
  closed: 'Done or dropped',
};

/** What an action came out of, in words and, where it has a page, its address. */
interface AboutAction {
  /** What kind of thing it is: "Gap", "Relationship". */
  kind: string;
  name: string;
  href: string | null;
}

const gone = 'something that is no longer here';

/** What says what an action came out of. */
type Told = Pick<PlannedAction, 'gapType' | 'gapLevel' | 'directorateId' | 'relationshipId' | 'organisationId' | 'caseId'>;

/**
 * What an action came out of; null when it is about nothing in particular.
 * @param caseReference what its case is called, if it is about one.
 */
export function aboutOf(
  { action, caseReference }: { action: Told; caseReference: string | null },
  nameOf: NameOf,
  to: Addresses,
): AboutAction | null {
  if (action.gapType !== null && action.gapLevel !== null) return aboutGap(action, nameOf, to);
  if (action.relationshipId !== null)
    return { kind: 'Relationship', name: nameOf(action.relationshipId) ?? gone, href: to.relationship(action.relationshipId) };
  if (action.organisationId !== null)
    return { kind: 'Organisation', name: nameOf(action.organisationId) ?? gone, href: to.organisation(action.organisationId) };
  if (action.caseId !== null) return { kind: 'Case', name: caseReference ?? gone, href: to.case(action.caseId) };
  return null;
}

function aboutGap({ gapType, gapLevel, directorateId }: Told, nameOf: NameOf, to: Addresses): AboutAction | null {
  if (gapType === null || gapLevel === null) return null;
  const where = directorateId === null ? '' : `, ${nameOf(directorateId) ?? gone}`;
  const branch = directorateId === null ? '' : `&branch=${directorateId}`;
  return {
    kind: 'Gap',
    name: `${typeLabels[gapType]} at ${midSentence(levelLabels[gapLevel])} level${where}`,
    href: `${to.map}?view=rings&cell=${gapType}-${gapLevel}${branch}`,
  };
}
