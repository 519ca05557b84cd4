import type { AnyDatabase } from '../anyDatabase.ts';

/** The service levels that a workspace has its own way of, kept with it. Those that were there before have none: theirs stand as they came. */
export async function up(db: AnyDatabase): Promise<void> {
  await db.schema
    .alterTable('workspaces')
    .addColumn('serviceLevels', 'text', (column) => column.notNull().defaultTo('{}'))
    .execute();
}
