import { type RawBuilder, sql } from 'kysely';
import type { Dialect } from '../../database/database.ts';
import { createRecordTable, oneOf } from '../0001_start/building.ts';
import type { AnyDatabase } from '../anyDatabase.ts';

const axes = ['strategic', 'proactive', 'financial', 'time'];

/** From 1 to 5 by halves, or nothing. */
function onAxis(axis: string): RawBuilder<unknown> {
  const score = sql.ref(axis);
  return sql`${score} is null or (${score} between 1 and 5 and ${score} * 2 = round(${score} * 2))`;
}

/** Where each side places relationships on the axes: once for each relationship and side. */
export async function up(db: AnyDatabase, dialect: Dialect): Promise<void> {
  await createRecordTable({ db, dialect }, 'placements', {
    columns: {
      relationshipId: 'text',
      side: 'text',
      'strategic?': 'double precision',
      'proactive?': 'double precision',
      'financial?': 'double precision',
      'time?': 'double precision',
      placedOn: 'text',
      'memberId?': 'text',
      'originKey?': 'text',
    },
    links: { relationshipId: 'relationships', memberId: 'members' },
    checks: {
      side: oneOf('side', ['council', 'partner']),
      ...Object.fromEntries(axes.map((axis) => [axis, onAxis(axis)])),
      somewhere: sql`coalesce(${sql.join(axes.map((axis) => sql.ref(axis)))}) is not null`,
    },
    unique: [['relationshipId', 'side'], ['originKey']],
  });
}
