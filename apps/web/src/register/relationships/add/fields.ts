import type { RelationshipDraft } from './draft.ts';

/** What every part of the form for a new relationship takes. */
export interface DraftFields {
  draft: RelationshipDraft;
  setDraft: (draft: RelationshipDraft) => void;
}
