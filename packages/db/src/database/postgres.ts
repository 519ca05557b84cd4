import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './schema.ts';

const bigint = 20;

/** Counts and pence arrive as numbers: nothing here comes near 2^53. */
function numbersForBigints(oid: number, format?: 'text' | 'binary') {
  return oid === bigint ? Number : pg.types.getTypeParser(oid, format ?? 'text');
}

/** Connects to a PostgreSQL database when it is first asked something, over at most ten connections. */
export function openPostgres(url: string): Kysely<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 10, types: { getTypeParser: numbersForBigints } });
  // An idle connection that the server drops must not take the process with it; the next query opens another.
  pool.on('error', () => undefined);
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}
