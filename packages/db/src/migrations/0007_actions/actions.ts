import { sql } from 'kysely';
import type { Dialect } from '../../database/database.ts';
import { createRecordTable, oneOf } from '../0001_start/building.ts';
import type { AnyDatabase } from '../anyDatabase.ts';

/** Things to do, each about a gap on the map, a relationship, an organisation, a case or nothing in particular. */
export async function up(db: AnyDatabase, dialect: Dialect): Promise<void> {
  await createRecordTable({ db, dialect }, 'actions', {
    columns: {
      title: 'text',
      'why?': 'text',
      'origin?': 'text',
      'gapType?': 'text',
      'gapLevel?': 'text',
      'directorateId?': 'text',
      'relationshipId?': 'text',
      'organisationId?': 'text',
      'caseId?': 'text',
      'consideration?': 'text',
      'ownerPostId?': 'text',
      'due?': 'text',
      status: 'text',
      'outcome?': 'text',
      createdOn: 'text',
      'closedOn?': 'text',
      'originKey?': 'text',
    },
    links: {
      directorateId: 'organisations',
      relationshipId: 'relationships',
      organisationId: 'organisations',
      caseId: 'cases',
      ownerPostId: 'posts',
    },
    checks: {
      status: oneOf('status', ['open', 'doing', 'done', 'dropped']),
      outcome: sql`${sql.ref('status')} in ('open', 'doing') or ${sql.ref('outcome')} is not null`,
    },
    unique: [['originKey']],
  });
}
