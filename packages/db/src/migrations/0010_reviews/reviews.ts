import { sql } from 'kysely';
import type { Dialect } from '../../database/database.ts';
import { type Building, createRecordTable, flag, oneOf } from '../0001_start/building.ts';
import type { AnyDatabase } from '../anyDatabase.ts';

/** Annual reviews, their answers and their links; which snags came of one, and which changes a tenant made by the link of one. */
export async function up(db: AnyDatabase, dialect: Dialect): Promise<void> {
  const building = { db, dialect };
  await createReviews(building);
  await createRecordTable(building, 'review_answers', {
    columns: {
      reviewId: 'text',
      question: 'text',
      side: 'text',
      'choice?': 'text',
      'text?': 'text',
      personal: 'integer',
      'originKey?': 'text',
    },
    links: { reviewId: 'reviews' },
    checks: { side: oneOf('side', ['tenant', 'council']), personal: flag('personal') },
    unique: [['reviewId', 'question'], ['originKey']],
  });
  // A link's id is its review's.
  await createRecordTable(building, 'review_links', {
    columns: { hash: 'text', expiresOn: 'text' },
    links: { id: 'reviews' },
  });
  await db.schema.createIndex('review_links_hash').unique().on('review_links').column('hash').execute();
  await db.schema
    .alterTable('snags')
    .addColumn('reviewId', 'text', (column) => column.references('reviews.id').modifyEnd(sql`deferrable initially deferred`))
    .execute();
  await db.schema.createIndex('snags_reviewId').on('snags').columns(['workspaceId', 'reviewId']).execute();
  await db.schema.alterTable('changes').addColumn('reviewId', 'text').execute();
}

async function createReviews(building: Building): Promise<void> {
  await createRecordTable(building, 'reviews', {
    columns: {
      tenancyId: 'text',
      year: 'integer',
      form: 'text',
      invitedOn: 'text',
      dueOn: 'text',
      'contact?': 'text',
      'sentOn?': 'text',
      'councilSignedOn?': 'text',
      'councilSignedName?': 'text',
      'councilSignedRole?': 'text',
      'tenantSignedOn?': 'text',
      'tenantSignedName?': 'text',
      'tenantSignedRole?': 'text',
      'nextReviewOn?': 'text',
      'originKey?': 'text',
    },
    links: { tenancyId: 'tenancies' },
    checks: {
      council: sql`${sql.ref('councilSignedOn')} is null or ${sql.ref('sentOn')} is not null`,
      tenant: sql`${sql.ref('tenantSignedOn')} is null or ${sql.ref('councilSignedOn')} is not null`,
    },
    unique: [['tenancyId', 'year'], ['originKey']],
  });
}
