import type { AnyDatabase } from '../anyDatabase.ts';

const found: readonly (readonly [table: string, column: string])[] = [
  // A list goes with its owner; without an index on just what that link names, SQLite looks through the list of the whole workspace.
  ['organisation_identifiers', 'ownerId'],
  ['relationship_holders', 'ownerId'],
  ['relationship_brokers', 'ownerId'],
  ['relationship_areas', 'ownerId'],
  // A new node asks who stands nearby.
  ['positions', 'x'],
];

/** Indexes by which the entries of a list are found by whose they are, and places by where they are. */
export async function up(db: AnyDatabase): Promise<void> {
  for (const [table, column] of found) {
    await db.schema.createIndex(`${table}_${column}`).on(table).columns(['workspaceId', column]).execute();
  }
}
