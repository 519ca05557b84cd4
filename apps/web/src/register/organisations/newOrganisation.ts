import type { RouterInputs } from '@weft/api';
import type { FieldErrors } from '../../ui/index.ts';

export type OrganisationInput = RouterInputs['organisations']['create']['data'];

/** What is typed when adding an organisation. */
export interface OrganisationDraft {
  name: string;
  kind: string | null;
  parentId: string | null;
  otherNames: string;
  website: string;
  contact: string;
  notes: string;
}

export const emptyOrganisation: OrganisationDraft = {
  name: '',
  kind: null,
  parentId: null,
  otherNames: '',
  website: '',
  contact: '',
  notes: '',
};

/** What is missing before the server need be asked. */
export function missingIn(draft: OrganisationDraft): FieldErrors {
  const missing: Record<string, string> = {};
  if (draft.name.trim() === '') missing.name = 'Say what it is called.';
  if (draft.kind === null) missing.kind = 'Choose what kind of organisation it is.';
  return missing;
}

/** The draft as the server takes it. Other names are typed one to a line; the side follows from the kind. */
export function organisationInput(draft: OrganisationDraft): OrganisationInput {
  return {
    name: draft.name,
    kind: draft.kind ?? '',
    parentId: draft.parentId,
    otherNames: draft.otherNames
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    identifiers: [],
    areaId: null,
    legalForm: null,
    website: draft.website,
    contact: draft.contact,
    notes: draft.notes,
  };
}
