import type { RawBuilder } from 'kysely';
import type { Trx } from '../database/database.ts';
import { chunksOf, loose } from '../records/read.ts';
import { compiledByShape } from '../sql/compiled.ts';

/** About as many values as SQLite binds gladly. */
const rowsPerInsert = 100;

/** Adds rows to a table, many at a time. All have the same columns. */
export async function insertRows(trx: Trx, table: string, rows: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first);
  for (const chunk of chunksOf(rows, rowsPerInsert)) {
    const values = chunk.flatMap((row) => columns.map((column) => row[column]));
    const shape = `insert ${chunk.length} into ${table}: ${columns.join()}`;
    const build = (hole: (place: number) => RawBuilder<never>) => {
      const row = (at: number) => Object.fromEntries(columns.map((column, place) => [column, hole(at * columns.length + place)]));
      return loose(trx)
        .insertInto(table)
        .values(chunk.map((_, at) => row(at)));
    };
    // Many rows come as many whole chunks.
    const kept = chunk.length === rowsPerInsert ? { comesAgain: true } : {};
    const query = compiledByShape(loose(trx), shape, values, build, kept);
    await trx.executeQuery(query);
  }
}
