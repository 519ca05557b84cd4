import type { Dialect } from '../../database/database.ts';
import { createRecordTable, oneOf } from '../0001_start/building.ts';
import type { AnyDatabase } from '../anyDatabase.ts';

/** What the columns of lists with certain headings held when one was last brought in. The id is made of the headings, so there is one for each set. */
export async function up(db: AnyDatabase, dialect: Dialect): Promise<void> {
  await createRecordTable({ db, dialect }, 'list_columns', {
    columns: { list: 'text', columns: 'text' },
    checks: { list: oneOf('list', ['organisations', 'relationships', 'people']) },
  });
}
