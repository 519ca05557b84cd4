import type { Dialect } from '../../database/database.ts';
import { createListTable } from '../0001_start/building.ts';
import type { AnyDatabase } from '../anyDatabase.ts';

/** Tags of organisations and relationships; what organisations were part of before, and which of those that look the same are not. */
export async function up(db: AnyDatabase, dialect: Dialect): Promise<void> {
  const building = { db, dialect };
  for (const [table, column] of lists) {
    await db.schema
      .alterTable(table)
      .addColumn(column, 'text', (definition) => definition.notNull().defaultTo('[]'))
      .execute();
  }
  await createListTable(building, 'organisation_former_parents', 'organisations', {
    columns: { 'parentId?': 'text', to: 'text' },
    links: { parentId: 'organisations' },
    unique: [['ownerId', 'to']],
  });
  await createListTable(building, 'organisation_not_same_as', 'organisations', {
    columns: { organisationId: 'text' },
    links: { organisationId: 'organisations' },
  });
}

/** Lists that a record holds whole, by its table. */
const lists = [
  ['organisations', 'tags'],
  ['organisations', 'formerParents'],
  ['organisations', 'notSameAs'],
  ['relationships', 'tags'],
] as const;
