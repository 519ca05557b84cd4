import type { RouterInputs } from '@weft/api';
import { type FieldErrors, isIsoDate } from '../../ui/index.ts';

type NewTenancy = RouterInputs['tenancies']['create'];

/** What is typed when a tenancy is added. Days are empty, or as they were typed when they could not be read. */
export interface TenancyDraft {
  assetId: string | null;
  organisationId: string | null;
  agreementType: string;
  occupationStatus: string;
  commencementDate: string;
  expiryDate: string;
  /** Why it stands beside another tenancy of the building. */
  besideOthers: string;
  /** Who holds it for a tenant that cannot. */
  heldThrough: string;
}

export const noTenancy: TenancyDraft = {
  assetId: null,
  organisationId: null,
  agreementType: 'none_found',
  occupationStatus: 'no_agreement',
  commencementDate: '',
  expiryDate: '',
  besideOthers: '',
  heldThrough: '',
};

const unreadable = 'Type a date such as 27 3 2027 or 27 March.';

/** The terms that a draft says so far; a day that cannot be read is not said yet. */
export function termsOf({ agreementType, occupationStatus, commencementDate, expiryDate, besideOthers, heldThrough }: TenancyDraft) {
  const dayOf = (typed: string) => (isIsoDate(typed) ? typed : null);
  return {
    agreementType,
    occupationStatus,
    commencementDate: dayOf(commencementDate),
    expiryDate: dayOf(expiryDate),
    besideOthers: besideOthers.trim() || null,
    heldThrough: heldThrough.trim() || null,
  };
}

/** The tenancy that a draft stands for, or what is missing, by field. */
export function newTenancyOf(draft: TenancyDraft): NewTenancy | { errors: FieldErrors } {
  const { assetId, organisationId, commencementDate, expiryDate } = draft;
  const isReadable = (typed: string) => typed === '' || isIsoDate(typed);
  const errors: FieldErrors = {
    ...(assetId === null ? { asset: 'Choose the building or land. If it is not there, add it first.' } : {}),
    ...(organisationId === null ? { organisationId: 'Say who the tenant is.' } : {}),
    ...(isReadable(commencementDate) ? {} : { commencementDate: unreadable }),
    ...(isReadable(expiryDate) ? {} : { expiryDate: unreadable }),
  };
  if (assetId === null || organisationId === null || Object.keys(errors).length > 0) return { errors };
  return { data: { assetId, organisationId, ...termsOf(draft) } };
}
