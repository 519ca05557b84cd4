import type { AnyDatabase } from '../anyDatabase.ts';

/** How many cases each stage of the board should hold, kept with the workspace. */
export async function up(db: AnyDatabase): Promise<void> {
  await db.schema
    .alterTable('workspaces')
    .addColumn('wipLimits', 'text', (column) => column.notNull().defaultTo('{}'))
    .execute();
}
