import { standardTerms, type TermList, type WorkspaceReviewForm } from '@weft/domain';
import { made, type Said } from './make.ts';
import { referenceData } from './reference.ts';

/** How a case can end, as it comes with Weft, kept by the workspace as its own list. */
export function makeTermList(workspaceId: string, said: Said<'termList'> = {}): TermList {
  const key = said.key ?? 'closureOutcome';
  const standard = standardTerms(referenceData().caseModel, key);
  const terms = standard.length > 0 ? standard : [{ id: 'one', label: 'One' }];
  return made('termList', workspaceId, { key, terms, originKey: null }, said);
}

/** The form of the annual review as it comes with Weft, kept by the workspace as its own. */
export function makeReviewForm(workspaceId: string, said: Said<'reviewForm'> = {}): WorkspaceReviewForm {
  const { sections } = referenceData().reviewForm;
  return made('reviewForm', workspaceId, { key: 'annual_review', sections, former: [], originKey: null }, said);
}
