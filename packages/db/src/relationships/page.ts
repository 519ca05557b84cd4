import { relationshipSchema } from '@weft/domain';
import type { Weft } from '../database/database.ts';
import type { Database } from '../database/schema.ts';
import { recordTables } from '../records/tables.ts';
import { compiledOnce } from '../sql/compiled.ts';
import { columnsOf, jsonObject } from '../sql/json.ts';

type Column = keyof Database['relationships'] & string;

const { json } = recordTables.relationship;
const columns = relationshipSchema.keyof().options;
const ready = columns.filter((column: Column) => json.includes(column));
const plain = columns.filter((column: Column) => !json.includes(column));

const pageAfter = compiledOnce<{ workspaceId: string; after: string; limit: number }, { id: string; json: string }>(
  ({ db, dialect, hole }) =>
    db
      .selectFrom('relationships as tie')
      .where('tie.workspaceId', '=', hole('workspaceId'))
      .where('tie.id', '>', hole('after'))
      .orderBy('tie.id')
      .limit(hole('limit'))
      .select('tie.id')
      .select(jsonObject(dialect, columnsOf('relationships', 'tie', plain), columnsOf('relationships', 'tie', ready)).as('json')),
);

/**
 * A page of whole `Relationship` records, oldest id first, as the JSON text `{"items":[…],"next":id|null}` built by the database.
 * @param after the `next` of the page before; null for the first page.
 * @param limit records on a page, at least 1.
 */
export async function readRelationshipsPage(
  weft: Weft,
  workspaceId: string,
  { after, limit }: { after: string | null; limit: number },
): Promise<string> {
  // One more than asked for tells whether there is another page. No id comes before the empty text.
  const { rows } = await weft.kysely.executeQuery(pageAfter(weft, { workspaceId, after: after ?? '', limit: limit + 1 }));
  const items = rows.slice(0, limit);
  const next = rows.length > limit ? (items.at(-1)?.id ?? null) : null;
  return `{"items":[${items.map((row) => row.json).join(',')}],"next":${JSON.stringify(next)}}`;
}
