import type { RouterInputs, RouterOutputs } from '@weft/api';
import type { CheckResult, Responsible } from '@weft/domain';
import { type FieldErrors, isIsoDate } from '../../ui/index.ts';

export type ComplianceLine = RouterOutputs['compliance']['ofAsset'][number];

/** What the form of a check holds while it is filled in. */
export interface RecordDraft {
  /** Whether it was done, or does not apply. */
  says: 'done' | 'does_not_apply';
  doneOn: string;
  expiresOn: string;
  /** A document of the building, or nothing. */
  documentId: string;
  evidence: string;
  isSeen: boolean;
  result: CheckResult;
  responsible: Responsible;
  because: string;
}

/** The form as it stands when it is opened. */
export function draftOf({ record }: Pick<ComplianceLine, 'record'>): RecordDraft {
  return {
    says: record === null || record.notApplicableBecause === null ? 'done' : 'does_not_apply',
    doneOn: record?.doneOn ?? '',
    expiresOn: record?.expiresOn ?? '',
    documentId: record?.documentId ?? '',
    evidence: record?.evidence ?? '',
    isSeen: (record?.seenOn ?? null) !== null,
    result: record?.result ?? 'unknown',
    responsible: record?.responsible ?? 'unknown',
    because: record?.notApplicableBecause ?? '',
  };
}

const dayMessage = 'Type a date such as 27 3 2026, 27 March or yesterday.';

/** What is missing or cannot be read, by field, before anything is sent. @param hasFile whether a file goes with it, as its evidence. */
export function missingIn(draft: RecordDraft, hasFile: boolean): FieldErrors {
  const { says, doneOn, expiresOn, because, isSeen, evidence, documentId } = draft;
  if (says === 'does_not_apply')
    return because.trim() === '' ? { notApplicableBecause: 'Say why it does not apply to this building.' } : {};
  return {
    ...(doneOn === '' && expiresOn === '' && { doneOn: 'Say when it was done, or until when it counts.' }),
    ...(doneOn !== '' && !isIsoDate(doneOn) && { doneOn: dayMessage }),
    ...(expiresOn !== '' && !isIsoDate(expiresOn) && { expiresOn: dayMessage }),
    ...(isSeen && evidence.trim() === '' && documentId === '' && !hasFile && { evidence: 'Say what was seen, or choose the document.' }),
  };
}

/** What is sent. A check that does not apply says nothing of when it was done. */
export function inputOf(draft: RecordDraft): RouterInputs['compliance']['record']['data'] {
  const { says, doneOn, expiresOn, documentId, evidence, isSeen, result, responsible, because } = draft;
  if (says === 'does_not_apply') return { responsible, notApplicableBecause: because.trim() };
  return {
    responsible,
    doneOn: doneOn || null,
    expiresOn: expiresOn || null,
    result,
    documentId: documentId || null,
    evidence: evidence.trim() || null,
    isSeen,
    notApplicableBecause: null,
  };
}
