import type { Dialect } from '../../database/database.ts';
import { createRecordTable, flag, oneOf } from '../0001_start/building.ts';
import type { AnyDatabase } from '../anyDatabase.ts';

const flags = ['strategicInIntent', 'strategicInDelivery', 'keepAsItIs'];

/** How strategic each side, or both together, found a relationship, on a day: any number of times. */
export async function up(db: AnyDatabase, dialect: Dialect): Promise<void> {
  await createRecordTable({ db, dialect }, 'assessments', {
    columns: {
      relationshipId: 'text',
      account: 'text',
      'memberId?': 'text',
      'rater?': 'text',
      assessedOn: 'text',
      scores: 'text',
      'strategicInIntent?': 'integer',
      'intentReason?': 'text',
      'strategicInDelivery?': 'integer',
      'deliveryReason?': 'text',
      'keepAsItIs?': 'integer',
      'outcome?': 'text',
      'originKey?': 'text',
    },
    links: { relationshipId: 'relationships', memberId: 'members' },
    checks: {
      account: oneOf('account', ['council', 'partner', 'joint']),
      ...Object.fromEntries(flags.map((column) => [column, flag(column)])),
    },
    unique: [['originKey']],
  });
}
