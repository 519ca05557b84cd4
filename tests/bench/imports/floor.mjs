import SqliteDatabase from 'better-sqlite3';

/** The tables that bringing a list of organisations in writes to, and by which column its rows are told from those of before. */
const tables = /** @type {const} */ ([
  ['organisations', 'version'],
  ['organisation_identifiers', 'ownerId'],
  ['positions', 'version'],
  ['changes', 'number'],
  ['change_items', 'number'],
]);

/** @typedef {{ table: string, rows: Record<string, unknown>[] }} Written */

/**
 * What a change wrote, row by row as it lies in the file.
 *
 * @param {string} file
 * @param {number} number of the change
 * @returns {Written[]}
 */
export function writtenBy(file, number) {
  const database = new SqliteDatabase(file, { readonly: true });
  const own = 'in (select id from organisations where version = ?)';
  const rows = tables.map(([table, column]) => ({
    table,
    rows: /** @type {Record<string, unknown>[]} */ (
      database.prepare(`select * from ${table} where ${column} ${column === 'ownerId' ? own : '= ?'}`).all(number)
    ),
  }));
  database.close();
  return rows;
}

/**
 * The floor: a prepared insert for each table, run row by row in one transaction, with nothing to read, match, check or lay out.
 *
 * @param {string} file a database that has none of it yet
 * @param {readonly Written[]} written
 * @returns {number} milliseconds
 */
export function insertBare(file, written) {
  const database = new SqliteDatabase(file);
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'cache_size = -65536']) database.pragma(pragma);
  const start = performance.now();
  database.transaction(() => {
    for (const { table, rows } of written) {
      const names = Object.keys(rows[0] ?? {});
      if (names.length === 0) continue;
      const insert = database.prepare(
        `insert into ${table} (${names.map((name) => `"${name}"`).join()}) values (${names.map((name) => `@${name}`).join()})`,
      );
      for (const row of rows) insert.run(row);
    }
  })();
  const took = performance.now() - start;
  database.close();
  return took;
}
