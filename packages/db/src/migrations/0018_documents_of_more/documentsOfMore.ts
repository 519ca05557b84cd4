import { sql } from 'kysely';
import type { Dialect } from '../../database/database.ts';
import { type Building, createRecordTable, imported, oneOf } from '../0001_start/building.ts';
import type { AnyDatabase } from '../anyDatabase.ts';

const earlier = ['caseId', 'snagId', 'tenancyId', 'assetId'];
const added = { organisationId: 'organisations', relationshipId: 'relationships' };

/** Whatever it may belong to, a document belongs to exactly one. */
const named = sql.join(
  [...earlier, ...Object.keys(added)].map((owner) => sql`case when ${sql.ref(owner)} is null then 0 else 1 end`),
  sql` + `,
);
const one = sql<boolean>`${named} = 1`;

/** Files about an organisation or a relationship too. */
export async function up(db: AnyDatabase, dialect: Dialect): Promise<void> {
  if (dialect === 'sqlite') await rebuild({ db, dialect });
  else await alter(db);
}

async function alter(db: AnyDatabase): Promise<void> {
  for (const [column, target] of Object.entries(added)) {
    await db.schema.alterTable('documents').addColumn(column, 'text').execute();
    await db.schema
      .alterTable('documents')
      .addForeignKeyConstraint(`documents_${column}_fk`, ['workspaceId', column], target, ['workspaceId', 'id'], (constraint) =>
        constraint.deferrable().initiallyDeferred(),
      )
      .execute();
    await db.schema.createIndex(`documents_${column}`).on('documents').columns(['workspaceId', column]).execute();
  }
  await db.schema.alterTable('documents').dropConstraint('documents_owner_check').execute();
  await db.schema.alterTable('documents').addCheckConstraint('documents_owner_check', one).execute();
}

/** SQLite cannot change a check or add a link of two columns: the rows are put by while the table is made anew, under its own name. */
async function rebuild(building: Building): Promise<void> {
  const { db } = building;
  await sql`create table documents_put_by as select * from documents`.execute(db);
  await db.schema.dropTable('documents').execute();
  await createRecordTable(building, 'documents', {
    columns,
    links: { memberId: 'members', postId: 'posts', caseId: 'cases', snagId: 'snags', tenancyId: 'tenancies', assetId: 'assets', ...added },
    checks: {
      audience: oneOf('audience', ['shared', 'council', 'partner']),
      bytes: sql`${sql.ref('bytes')} > 0`,
      owner: one,
    },
    unique: [['originKey']],
  });
  const kept = ['id', 'workspaceId', 'version', ...Object.keys(columns).map((name) => name.replace('?', ''))];
  const before = kept.filter((name) => !(name in added)).map((name) => sql.ref(name));
  await sql`insert into documents (${sql.join(before)}) select ${sql.join(before)} from documents_put_by`.execute(db);
  await db.schema.dropTable('documents_put_by').execute();
}

const columns = {
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
  'organisationId?': 'text',
  'relationshipId?': 'text',
  ...imported,
} as const;
