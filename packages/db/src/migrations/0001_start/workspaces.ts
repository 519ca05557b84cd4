import { sql } from 'kysely';
import { type Building, createRecordTable, imported } from './building.ts';

export async function createWorkspaceTables(building: Building): Promise<void> {
  await createRecordTable(building, 'workspaces', {
    columns: { slug: 'text', name: 'text', 'gssCode?': 'text', reviewMonths: 'integer', 'notice?': 'text' },
    checks: { own: sql`${sql.ref('workspaceId')} = ${sql.ref('id')}`, review: sql`${sql.ref('reviewMonths')} between 1 and 120` },
  });
  await building.db.schema.createIndex('workspaces_slug_unique').unique().on('workspaces').column('slug').execute();
  await createRecordTable(building, 'areas', {
    columns: { name: 'text', kind: 'text', 'gssCode?': 'text', 'notes?': 'text', ...imported },
    unique: [['originKey']],
  });
  await createRecordTable(building, 'sources', {
    columns: { title: 'text', 'author?': 'text', 'dated?': 'text', 'covers?': 'text', 'originKey?': 'text' },
    unique: [['originKey']],
  });
}
