import { sql } from 'kysely';
import type { Dialect } from '../../database/database.ts';
import { createListTable, createRecordTable, flag } from '../0001_start/building.ts';
import type { AnyDatabase } from '../anyDatabase.ts';

/** Views of the map that somebody named, at most one of a workspace its default, and tours of them. */
export async function up(db: AnyDatabase, dialect: Dialect): Promise<void> {
  const building = { db, dialect };
  await createRecordTable(building, 'saved_views', {
    columns: { name: 'text', 'note?': 'text', search: 'text', 'memberId?': 'text', isDefault: 'integer', 'originKey?': 'text' },
    links: { memberId: 'members' },
    checks: { isDefault: flag('isDefault') },
    unique: [['originKey']],
  });
  await db.schema
    .createIndex('saved_views_one_default')
    .unique()
    .on('saved_views')
    .column('workspaceId')
    .where(sql.ref('isDefault'), '=', 1)
    .execute();
  await createRecordTable(building, 'tours', { columns: { name: 'text', stops: 'text', 'originKey?': 'text' }, unique: [['originKey']] });
  await createListTable(building, 'tour_stops', 'tours', {
    columns: { viewId: 'text', 'line?': 'text' },
    links: { viewId: 'saved_views' },
    indexes: [['ownerId']],
  });
}
