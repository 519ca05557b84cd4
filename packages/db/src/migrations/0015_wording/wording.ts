import type { Dialect } from '../../database/database.ts';
import { createRecordTable } from '../0001_start/building.ts';
import type { AnyDatabase } from '../anyDatabase.ts';

/** What a workspace words otherwise than it came: the lists of terms that it has changed, each by its key, and its form of the annual review. */
export async function up(db: AnyDatabase, dialect: Dialect): Promise<void> {
  const building = { db, dialect };
  await createRecordTable(building, 'term_lists', {
    columns: { key: 'text', terms: 'text', 'originKey?': 'text' },
    unique: [['key'], ['originKey']],
  });
  await createRecordTable(building, 'review_forms', {
    columns: { key: 'text', sections: 'text', former: 'text', 'originKey?': 'text' },
    unique: [['key'], ['originKey']],
  });
}
