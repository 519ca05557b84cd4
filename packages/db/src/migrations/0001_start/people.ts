import { sql } from 'kysely';
import { type Building, createListTable, createRecordTable, imported, inOrder, oneOf, sides } from './building.ts';

export async function createPeopleTables(building: Building): Promise<void> {
  await createRecordTable(building, 'organisations', {
    columns: {
      name: 'text',
      kind: 'text',
      side: 'text',
      'parentId?': 'text',
      otherNames: 'text',
      identifiers: 'text',
      'areaId?': 'text',
      'legalForm?': 'text',
      'website?': 'text',
      'contact?': 'text',
      'notes?': 'text',
      ...imported,
    },
    links: { parentId: 'organisations', areaId: 'areas' },
    checks: { side: oneOf('side', sides), own: sql`${sql.ref('parentId')} <> ${sql.ref('id')}` },
    unique: [['originKey']],
  });
  await createListTable(building, 'organisation_identifiers', 'organisations', {
    columns: { scheme: 'text', value: 'text' },
    unique: [['scheme', 'value']],
  });
  await createRecordTable(building, 'posts', {
    columns: { organisationId: 'text', title: 'text', 'tier?': 'text', 'contact?': 'text', 'notes?': 'text', ...imported },
    links: { organisationId: 'organisations' },
    unique: [['originKey']],
  });
  await createRecordTable(building, 'people', {
    columns: { name: 'text', 'contact?': 'text', 'notes?': 'text', ...imported },
    unique: [['originKey']],
  });
  await createRecordTable(building, 'appointments', {
    columns: { postId: 'text', personId: 'text', 'from?': 'text', 'to?': 'text', 'originKey?': 'text' },
    links: { postId: 'posts', personId: 'people' },
    checks: { order: inOrder('from', 'to') },
    unique: [['originKey']],
  });
  await createRecordTable(building, 'members', {
    columns: { name: 'text', role: 'text', side: 'text', 'postId?': 'text', 'originKey?': 'text' },
    links: { postId: 'posts' },
    checks: {
      role: oneOf('role', ['viewer', 'officer', 'caseworker', 'facilitator', 'admin']),
      side: oneOf('side', ['council', 'partner']),
    },
    unique: [['originKey']],
  });
}
