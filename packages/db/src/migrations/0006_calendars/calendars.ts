import { sql } from 'kysely';
import type { Dialect } from '../../database/database.ts';
import { createRecordTable } from '../0001_start/building.ts';
import type { AnyDatabase } from '../anyDatabase.ts';

/** Members' calendars: the number that, with the server's secret, makes the address of one. A calendar's id is its member's. */
export async function up(db: AnyDatabase, dialect: Dialect): Promise<void> {
  await createRecordTable({ db, dialect }, 'calendars', {
    columns: { number: 'integer' },
    checks: { number: sql`${sql.ref('number')} > 0` },
  });
}
