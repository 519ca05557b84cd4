import { counted } from '@weft/network';

const nouns: Readonly<Record<string, [one: string, many: string]>> = {
  relationship: ['relationship', 'relationships'],
  organisation: ['body within it', 'bodies within it'],
  post: ['post', 'posts'],
  tenancy: ['tenancy', 'tenancies'],
  case: ['case', 'cases'],
  action: ['action', 'actions'],
  acceptance: ['accepted finding', 'accepted findings'],
  savedView: ['saved view', 'saved views'],
  document: ['document', 'documents'],
};

/** What hangs on an organisation, in words: “6 relationships and 2 posts”. */
export function tieWords(ties: Readonly<Record<string, number>>): string {
  const parts = Object.entries(nouns).flatMap(([kind, [one, many]]) => {
    const count = ties[kind] ?? 0;
    return count === 0 ? [] : [counted(count, one, many)];
  });
  return parts.length === 0 ? 'nothing' : new Intl.ListFormat('en-GB').format(parts);
}
