import type { RawBuilder } from 'kysely';
import type { Trx } from '../database/database.ts';
import { chunksOf, loose } from '../records/read.ts';
import { compiledByShape } from '../sql/compiled.ts';

/** More in one statement would take longer to put together, the first time, than a few thousand rows take to write. */
const rowsPerInsert = 40;

/**
 * Adds rows to a table, many at a time.
 * @param cellOf what stands in a column of a row: so no row need be put together first.
 */
export async function insertRows<R>(
  trx: Trx,
  table: string,
  columns: readonly string[],
  rows: readonly R[],
  cellOf: (row: R, column: string) => unknown,
): Promise<void> {
  for (const chunk of chunksOf(rows, rowsPerInsert)) {
    const values: unknown[] = [];
    for (const row of chunk) for (const column of columns) values.push(cellOf(row, column));
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
