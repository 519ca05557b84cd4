import type { Dialect } from '../../database/database.ts';
import type { AnyDatabase } from '../anyDatabase.ts';
import { createCaseTables } from './cases.ts';
import { createChangeTables } from './changes.ts';
import { createPeopleTables } from './people.ts';
import { createRelationshipTables } from './relationships.ts';
import { createTenancyTables } from './tenancies.ts';
import { createWorkspaceTables } from './workspaces.ts';

/** The first tables: workspaces and their records, and the change log. */
export async function up(db: AnyDatabase, dialect: Dialect): Promise<void> {
  const building = { db, dialect };
  await createWorkspaceTables(building);
  await createChangeTables(building);
  await createPeopleTables(building);
  await createRelationshipTables(building);
  await createTenancyTables(building);
  await createCaseTables(building);
}
