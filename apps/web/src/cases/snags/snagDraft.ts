import type { Severity, Snag } from '@weft/domain';
import { type FieldErrors, isIsoDate } from '../../ui/index.ts';

/** What is typed about a snag. */
export interface SnagDraft {
  category: string | null;
  title: string;
  severity: Severity;
  detail: string;
  ownerPostId: string | null;
  due: string;
  liableParty: Snag['liableParty'];
  agreedByCouncil: boolean;
  agreedByTenant: boolean;
  resolution: string;
}

/** A draft that says what a snag says; an empty one for a new snag. */
export function draftOf(snag: Snag | null): SnagDraft {
  return {
    category: snag?.category ?? null,
    title: snag?.title ?? '',
    severity: snag?.severity ?? 'medium',
    detail: snag?.detail ?? '',
    ownerPostId: snag?.ownerPostId ?? null,
    due: snag?.due ?? '',
    liableParty: snag?.liableParty ?? 'unknown',
    agreedByCouncil: snag?.agreedByCouncil ?? false,
    agreedByTenant: snag?.agreedByTenant ?? false,
    resolution: snag?.resolution ?? '',
  };
}

/** The fields to save, or what is missing, by field. */
export function snagFieldsOf(draft: SnagDraft) {
  const errors: FieldErrors = {
    ...(draft.category === null ? { category: 'Choose what kind of thing is wrong.' } : {}),
    ...(draft.title.trim() === '' ? { title: 'Say in a few words what is wrong.' } : {}),
    ...(draft.due === '' || isIsoDate(draft.due) ? {} : { due: 'Type a date such as 27 3 2027 or 27 March.' }),
  };
  if (draft.category === null || Object.keys(errors).length > 0) return { errors };
  return { data: { ...draft, category: draft.category, due: draft.due === '' ? null : draft.due } };
}
