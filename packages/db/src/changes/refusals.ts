import { InvalidError } from '@weft/domain';

/** What a broken constraint means to a person, by the table and column (or constraint name) that the engine names. */
const sentences: readonly (readonly [RegExp, string, string])[] = [
  [/organisation_identifiers/, 'identifiers', 'Another organisation here has this identifier already.'],
  [/cases[._].*reference/, 'reference', 'Another case here has this reference already.'],
  [/workspaces[._].*slug/, 'slug', 'Another workspace has this short name already.'],
  [/placements[._].*side/, 'side', 'This side has placed this relationship already.'],
  [/saved_views/, 'isDefault', 'Another saved view is what the map opens with already.'],
  [/compliance_records[._].*checkKey/, 'checkKey', 'Somebody else recorded this check of this building just now. Look at it again first.'],
  [/compliance_checks[._].*key/, 'label', 'Somebody else changed this check just now. Look at it again first.'],
  [/originKey/, 'originKey', 'Another record here was brought in under the same key.'],
  [/relationship_parties/, 'parties', 'Each organisation can be a party once.'],
];

function textOf(error: unknown, field: string): string {
  if (typeof error !== 'object' || error === null) return '';
  const value: unknown = Object.entries({ ...error, message: error instanceof Error ? error.message : '' }).find(
    ([name]) => name === field,
  )?.[1];
  return typeof value === 'string' ? value : '';
}

/**
 * The sentence for an engine's refusal of a unique, foreign key or check constraint; null for any other error.
 * Services check the same rules first with better words; this is the net below them, for two people acting at once.
 */
export function sentenceFor(error: unknown): InvalidError | null {
  const code = textOf(error, 'code');
  const named = `${textOf(error, 'message')} ${textOf(error, 'constraint')} ${textOf(error, 'table')}`;
  if (code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY' || code === '23505') {
    const [, path, message] = sentences.find(([pattern]) => pattern.test(named)) ?? [null, '', 'There is one of these already.'];
    return new InvalidError(message, path === '' ? [] : [{ path, message }]);
  }
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY' || code === '23503') {
    return new InvalidError('Something this points to is not in this workspace, or something still points to what you are removing.');
  }
  if (code === 'SQLITE_CONSTRAINT_CHECK' || code === '23514') return new InvalidError('One of the values breaks a rule of its record.');
  return null;
}
