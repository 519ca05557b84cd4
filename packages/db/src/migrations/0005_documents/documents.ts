import { sql } from 'kysely';
import type { Dialect } from '../../database/database.ts';
import { createRecordTable, imported, oneOf } from '../0001_start/building.ts';
import type { AnyDatabase } from '../anyDatabase.ts';

const owners = ['caseId', 'snagId', 'tenancyId', 'assetId'];

/** Files about a case, a snag, a tenancy or a building: exactly one of them. Their bytes lie elsewhere, by hash. */
export async function up(db: AnyDatabase, dialect: Dialect): Promise<void> {
  const named = owners.map((owner) => sql`case when ${sql.ref(owner)} is null then 0 else 1 end`);
  await createRecordTable({ db, dialect }, 'documents', {
    columns: {
      title: 'text',
      fileName: 'text',
      mediaType: 'text',
      bytes: 'integer',
      hash: 'text',
      'previewHash?': 'text',
      audience: 'text',
      'datedOn?': 'text',
      addedAt: 'text',
      'memberId?': 'text',
      'postId?': 'text',
      'caseId?': 'text',
      'snagId?': 'text',
      'tenancyId?': 'text',
      'assetId?': 'text',
      ...imported,
    },
    links: { memberId: 'members', postId: 'posts', caseId: 'cases', snagId: 'snags', tenancyId: 'tenancies', assetId: 'assets' },
    checks: {
      audience: oneOf('audience', ['shared', 'council', 'partner']),
      bytes: sql`${sql.ref('bytes')} > 0`,
      owner: sql`${sql.join(named, sql` + `)} = 1`,
    },
    unique: [['originKey']],
  });
}
