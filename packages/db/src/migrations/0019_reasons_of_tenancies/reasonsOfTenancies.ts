import type { AnyDatabase } from '../anyDatabase.ts';

/** Why a tenancy stands beside another of its building, and who holds it for a tenant that cannot. */
export async function up(db: AnyDatabase): Promise<void> {
  await db.schema.alterTable('tenancies').addColumn('besideOthers', 'text').execute();
  await db.schema.alterTable('tenancies').addColumn('heldThrough', 'text').execute();
}
