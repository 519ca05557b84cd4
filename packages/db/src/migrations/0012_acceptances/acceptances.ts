import type { Dialect } from '../../database/database.ts';
import { createRecordTable, oneOf, sides } from '../0001_start/building.ts';
import type { AnyDatabase } from '../anyDatabase.ts';

/** What somebody said of a finding: that it is fine, why, and from which day on to look again. */
export async function up(db: AnyDatabase, dialect: Dialect): Promise<void> {
  await createRecordTable({ db, dialect }, 'acceptances', {
    columns: {
      rule: 'text',
      'relationshipId?': 'text',
      'organisationId?': 'text',
      'side?': 'text',
      'type?': 'text',
      'level?': 'text',
      reason: 'text',
      acceptedOn: 'text',
      lookAgainOn: 'text',
      'originKey?': 'text',
    },
    links: { relationshipId: 'relationships', organisationId: 'organisations' },
    checks: { side: oneOf('side', sides) },
    unique: [['originKey']],
  });
}
