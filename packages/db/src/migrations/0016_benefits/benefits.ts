import type { AnyDatabase } from '../anyDatabase.ts';

/** What each relationship brings, or should. */
export async function up(db: AnyDatabase): Promise<void> {
  await db.schema
    .alterTable('relationships')
    .addColumn('benefits', 'text', (definition) => definition.notNull().defaultTo('[]'))
    .execute();
}
