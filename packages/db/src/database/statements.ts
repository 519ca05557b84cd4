import type { SqliteDatabase } from 'kysely';

/** Longer statements are bulk inserts of an odd number of rows, which seldom come again. */
const longest = 8_000;
const most = 300;

/**
 * Keeps the statements of a SQLite connection prepared, the least recently used leaving first: reading and compiling a statement's text
 * costs more than many a statement's work.
 */
export function keepingStatements(database: SqliteDatabase): SqliteDatabase {
  const kept = new Map<string, ReturnType<SqliteDatabase['prepare']>>();
  return {
    close: () => database.close(),
    prepare(text) {
      const statement = kept.get(text) ?? database.prepare(text);
      if (text.length > longest) return statement;
      kept.delete(text);
      kept.set(text, statement);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return statement;
    },
  };
}
