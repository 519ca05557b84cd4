import type { Dialect } from '../../database/database.ts';
import { createRecordTable } from '../0001_start/building.ts';
import type { AnyDatabase } from '../anyDatabase.ts';

/** The flows that a workspace has changed, each in the place of the one of its key that the reference data has. */
export async function up(db: AnyDatabase, dialect: Dialect): Promise<void> {
  await createRecordTable({ db, dialect }, 'flows', {
    columns: {
      key: 'text',
      label: 'text',
      initial: 'text',
      stages: 'text',
      transitions: 'text',
      former: 'text',
      'originKey?': 'text',
    },
    unique: [['key'], ['originKey']],
  });
}
