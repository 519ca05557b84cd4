import { documentSchema } from '@weft/domain';
import type { Weft } from '../database/database.ts';

/**
 * The hashes of all bytes that any document of any workspace has or had, previews among them. What is in the bin counts, and so does what
 * was changed since: the log can bring either back.
 */
export async function readDocumentHashes({ kysely }: Weft): Promise<ReadonlySet<string>> {
  const rows = await kysely
    .selectFrom('change_items')
    .select('after')
    .where('kind', '=', 'document')
    .where('after', 'is not', null)
    .execute();
  const hashes = rows.map(({ after }) => documentSchema.parse(JSON.parse(after ?? '')));
  return new Set(hashes.flatMap(({ hash, previewHash }) => (previewHash === null ? [hash] : [hash, previewHash])));
}
