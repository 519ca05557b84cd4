import { sql } from 'kysely';
import type { Dialect } from '../../database/database.ts';
import { createRecordTable, flag, inOrder, oneOf } from '../0001_start/building.ts';
import type { AnyDatabase } from '../anyDatabase.ts';

/** Which checks the buildings of a workspace need where that is not as it came, and what is recorded of each check of each building. */
export async function up(db: AnyDatabase, dialect: Dialect): Promise<void> {
  await createRecordTable({ db, dialect }, 'compliance_checks', {
    columns: {
      key: 'text',
      label: 'text',
      'basis?': 'text',
      'interval?': 'text',
      'intervalMonths?': 'integer',
      intervalBasis: 'text',
      warningDays: 'integer',
      retired: 'integer',
      'originKey?': 'text',
    },
    checks: { intervalBasis: oneOf('intervalBasis', ['statutory', 'custom', 'depends']), retired: flag('retired') },
    unique: [['key'], ['originKey']],
  });
  await createRecordTable({ db, dialect }, 'compliance_records', {
    columns: {
      assetId: 'text',
      checkKey: 'text',
      responsible: 'text',
      'doneOn?': 'text',
      'expiresOn?': 'text',
      result: 'text',
      'documentId?': 'text',
      'evidence?': 'text',
      'seenOn?': 'text',
      'notApplicableBecause?': 'text',
      'originKey?': 'text',
    },
    links: { assetId: 'assets', documentId: 'documents' },
    checks: {
      responsible: oneOf('responsible', ['tenant', 'landlord', 'shared', 'unknown']),
      result: oneOf('result', ['satisfactory', 'actions_outstanding', 'unsatisfactory', 'unknown']),
      days: inOrder('doneOn', 'expiresOn'),
      reason: sql`${sql.ref('notApplicableBecause')} is null or (${sql.ref('doneOn')} is null and ${sql.ref('expiresOn')} is null)`,
    },
    unique: [['assetId', 'checkKey'], ['originKey']],
  });
}
