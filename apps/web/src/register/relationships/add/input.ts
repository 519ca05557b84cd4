import type { RouterInputs } from '@weft/api';
import type { Id } from '@weft/domain';
import { typeLabels } from '@weft/network';
import { type FieldErrors, isIsoDate } from '../../../ui/index.ts';
import { orNull } from '../../editing/EditInPlace.tsx';
import type { RelationshipDraft } from './draft.ts';

interface Problem {
  path: string;
  message: string;
}

export type RelationshipInput = RouterInputs['relationships']['create']['data'];

/** A name to start from: who takes part, and the main type. Empty until somebody takes part. */
export function suggestedName(draft: RelationshipDraft, nameOf: (id: Id) => string | null): string {
  const names = draft.parties.flatMap(({ organisationId }) => (organisationId === null ? [] : [nameOf(organisationId) ?? '']));
  if (names.length === 0) return '';
  const [type] = draft.types;
  const who = new Intl.ListFormat('en-GB').format(names.filter((name) => name !== ''));
  return (type ? `${who}: ${typeLabels[type].toLowerCase()}` : who).slice(0, 300);
}

/** What is missing before the server need be asked, by field. */
export function missingIn(draft: RelationshipDraft, name: string): FieldErrors {
  const missing: Record<string, string> = {};
  const empty = draft.parties.findIndex(({ organisationId }) => organisationId === null);
  if (chosenParties(draft).length < 2) missing[`parties.${Math.max(empty, 0)}.organisationId`] = 'Choose at least two organisations.';
  if (draft.types.length === 0) missing.types = 'Choose the main type. If you are unsure, use “Help me choose”.';
  if (draft.route === 'brokered' && draft.brokerId === null) missing['brokerIds.0'] = 'Choose the organisation it runs through.';
  if (name.trim() === '') missing.name = 'Give it a name.';
  for (const field of ['from', 'to'] as const) {
    if (draft[field] !== '' && !isIsoDate(draft[field])) missing[field] = 'Type a date such as 27 3 2007, 27 March or today.';
  }
  return missing;
}

function chosenParties(draft: RelationshipDraft) {
  return draft.parties.flatMap(({ organisationId, part }) => (organisationId === null ? [] : [{ organisationId, part: orNull(part) }]));
}

/** What the server refused, by the fields of the form: it was sent neither empty rows nor a list of holders by side. */
export function inDraft(draft: RelationshipDraft, problems: readonly Problem[]): Problem[] {
  const rows = draft.parties.flatMap(({ organisationId }, at) => (organisationId === null ? [] : [at]));
  const holders = [draft.councilHolder && 'councilHolder', draft.partnerHolder && 'partnerHolder'].filter((name) => name !== null);
  return problems.map(({ path, message }) => {
    const [field, at = '', ...rest] = path.replace(/^data\./, '').split('.');
    if (field === 'parties')
      return { path: ['parties', rows[Number(at)] ?? 0, ...(rest.length > 0 ? rest : ['organisationId'])].join('.'), message };
    if (field === 'holders') return { path: holders[Number(at)] ?? 'councilHolder', message };
    return { path, message };
  });
}

/** The draft as the server takes it. Whoever fills in the form states the types and the level, so neither is inferred. */
export function relationshipInput(draft: RelationshipDraft, name: string): RelationshipInput {
  const holder = (side: 'council' | 'partner', post: RelationshipDraft['councilHolder']) =>
    post === null
      ? []
      : [{ side, organisationId: post.organisationId, postId: post.id, description: null, role: 'lead' as const, from: null, to: null }];
  return {
    name,
    parties: chosenParties(draft),
    types: draft.types,
    level: draft.level === 'none' ? null : draft.level,
    areaIds: draft.areaIds,
    holders: [...holder('council', draft.councilHolder), ...holder('partner', draft.partnerHolder)],
    brokerIds: draft.route === 'brokered' && draft.brokerId !== null ? [draft.brokerId] : [],
    status: draft.status,
    formality: draft.formality,
    from: orNull(draft.from),
    to: orNull(draft.to),
    confirmedOn: null,
    dispute: null,
    timing: orNull(draft.timing),
    benefits: [],
    facts: [],
    notes: orNull(draft.notes),
    typesBasis: 'stated',
    levelBasis: draft.level === null || draft.level === 'none' ? null : 'stated',
    statusAsOf: null,
    confidence: null,
  };
}
