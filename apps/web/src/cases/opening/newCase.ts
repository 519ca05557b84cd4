import type { RouterInputs } from '@weft/api';
import type { WaitingOn } from '@weft/domain';
import { type FieldErrors, isIsoDate } from '../../ui/index.ts';

export type NewCase = RouterInputs['cases']['create']['data'];

/** What is typed when a case is opened. */
export interface CaseDraft {
  caseType: string | null;
  organisationId: string | null;
  /** A building on record; or `building` names a new one. */
  assetId: string | null;
  building: string;
  waitingOn: WaitingOn;
  nextAction: string;
  nextActionPostId: string | null;
  nextActionDue: string;
  summary: string;
}

export const emptyCase: CaseDraft = {
  caseType: null,
  organisationId: null,
  assetId: null,
  building: '',
  waitingOn: 'council_property',
  nextAction: '',
  nextActionPostId: null,
  nextActionDue: '',
  summary: '',
};

/** The case that a draft stands for, or what is missing, by field. */
export function newCaseOf(draft: CaseDraft): { data: NewCase } | { errors: FieldErrors } {
  const { caseType, organisationId, assetId, building, waitingOn, nextAction, nextActionPostId, nextActionDue, summary } = draft;
  const errors: FieldErrors = {
    ...(caseType === null ? { caseType: 'Choose what kind of case it is.' } : {}),
    ...(assetId === null && building.trim() === '' ? { asset: 'Choose the building or land, or type the name of a new one.' } : {}),
    ...(nextAction.trim() === '' ? { nextAction: 'An open case needs a next action.' } : {}),
    ...(nextActionPostId === null ? { nextActionPostId: 'Say who does the next action.' } : {}),
    ...(isIsoDate(nextActionDue) ? {} : { nextActionDue: 'Say by when, such as 27 March.' }),
  };
  if (caseType === null || nextActionPostId === null || Object.keys(errors).length > 0) return { errors };
  const asset = assetId === null ? { make: { name: building.trim(), assetType: 'building' as const } } : { id: assetId };
  return {
    data: {
      caseType,
      organisationId,
      asset,
      tenancy: null,
      waitingOn,
      nextAction,
      nextActionPostId,
      nextActionDue,
      summary: summary || null,
    },
  };
}
