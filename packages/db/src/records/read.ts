import { isRecordKind, type RecordKind, type RecordOf, readFieldsOf, recordSchemas } from '@weft/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { compiledByShape } from '../sql/compiled.ts';
import { recordTables } from './tables.ts';

/** Any table by name: the tables of a record are data here, so their row types are checked by the record's schema instead. */
export type LooseDatabase = Record<string, Record<string, unknown>>;

/** The same handle, for tables that are known by name only. */
export function loose(db: Kysely<Database>): Kysely<LooseDatabase> {
  return db as unknown as Kysely<LooseDatabase>;
}

type Row = Record<string, unknown>;

/** SQLite binds some thousands of values at most; a chunk of ids stays well below. */
const chunkSize = 500;

/** A list in chunks of at most `size`. */
export function chunksOf<T>(list: readonly T[], size = chunkSize): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));
}

function unpacked(kind: RecordKind, row: Row): Row {
  const { flags, json } = recordTables[kind];
  const record = { ...row };
  for (const field of flags) if (field in row) record[field] = row[field] === null ? null : row[field] === 1;
  for (const field of json) if (field in row) record[field] = JSON.parse(String(row[field]));
  return record;
}

/** What narrows a reading: rows whose column has this value, or one of these. */
export type Where = Readonly<Record<string, string | number | null | readonly string[]>>;

/** How a column is narrowed, without the values: what tells the shape of one reading from another. */
function shapeOf([column, value]: [string, Where[string]]): string {
  if (value === null) return `${column} null`;
  return typeof value === 'object' ? `${column} ${value.length}` : column;
}

async function rowsWhere(db: Kysely<Database>, table: string, workspaceId: string, where: Where): Promise<Row[]> {
  const narrowing = Object.entries(where);
  const values = [workspaceId, ...narrowing.flatMap(([, value]) => value ?? [])];
  const shape = `read ${table}: ${narrowing.map(shapeOf).join(', ')}`;
  const query = compiledByShape<Row, LooseDatabase>(loose(db), shape, values, (hole) => {
    let place = 0;
    const next = () => hole(place++);
    let building = loose(db).selectFrom(table).selectAll().where('workspaceId', '=', next());
    for (const [column, value] of narrowing) {
      if (value === null) building = building.where(column, 'is', null);
      else building = typeof value === 'object' ? building.where(column, 'in', value.map(next)) : building.where(column, '=', next());
    }
    return building.orderBy('id');
  });
  return (await db.executeQuery(query)).rows;
}

/**
 * The records of one kind in a workspace, oldest id first.
 * @param where columns to narrow by; a list of more than a few hundred values is read in parts.
 * @throws ZodError when a stored row is not a valid record: the schema and the rules have come apart.
 */
export async function readRecords<K extends RecordKind>(
  db: Kysely<Database>,
  kind: K,
  workspaceId: string,
  where: Where = {},
): Promise<RecordOf<K>[]> {
  const { table } = recordTables[kind];
  const wide = Object.entries(where).find(([, value]) => Array.isArray(value) && value.length > chunkSize);
  const parts: Where[] =
    wide && Array.isArray(wide[1]) ? chunksOf<string>(wide[1]).map((chunk) => ({ ...where, [wide[0]]: chunk })) : [where];
  const rows: Row[] = [];
  for (const part of parts) {
    const empty = Object.values(part).some((value) => Array.isArray(value) && value.length === 0);
    if (!empty) rows.push(...(await rowsWhere(db, table, workspaceId, part)));
  }
  const schema = recordSchemas[kind];
  return rows.map((row) => schema.parse(unpacked(kind, row)) as RecordOf<K>);
}

/** One record by its id; null when the workspace has no such record. */
export async function readRecord<K extends RecordKind>(
  db: Kysely<Database>,
  kind: K,
  workspaceId: string,
  id: string,
): Promise<RecordOf<K> | null> {
  return (await readRecords(db, kind, workspaceId, { id }))[0] ?? null;
}

/** A kind read back from the change log. @throws Error for a kind that no longer exists. */
export function kindOf(name: string): RecordKind {
  if (!isRecordKind(name)) throw new Error(`The change log names a kind of record that does not exist: ${name}`);
  return name;
}

/** Which records to read of a list that is read part by part. */
export interface Part<F> {
  fields: readonly F[];
  /** The id of the last one of the part before; null for the first part. */
  after: string | null;
  limit: number;
}

/** Some fields of the records of one kind, a part of them at a time, oldest id first: so that nobody waits for a long list to be read whole. */
export async function readPart<K extends RecordKind, F extends keyof RecordOf<K> & string>(
  db: Kysely<Database>,
  kind: K,
  workspaceId: string,
  { fields, after, limit }: Part<F>,
): Promise<Pick<RecordOf<K>, F>[]> {
  const { table } = recordTables[kind];
  const shape = `read part of ${table}: ${fields.join()}`;
  const query = compiledByShape<Row, LooseDatabase>(loose(db), shape, [workspaceId, after ?? '', limit], (hole) =>
    loose(db).selectFrom(table).select(fields).where('workspaceId', '=', hole(0)).where('id', '>', hole(1)).orderBy('id').limit(hole(2)),
  );
  const read = readFieldsOf(kind, fields);
  return (await db.executeQuery(query)).rows.map((row) => read(unpacked(kind, row)));
}
