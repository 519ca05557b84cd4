import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import type { Dialect } from '../database/database.ts';
import type { Database } from '../database/schema.ts';
import * as start from './0001_start/start.ts';
import * as foundByOwner from './0002_found_by_owner/foundByOwner.ts';
import * as placements from './0003_placements/placements.ts';
import * as savedViews from './0004_saved_views/savedViews.ts';
import * as documents from './0005_documents/documents.ts';
import * as calendars from './0006_calendars/calendars.ts';
import * as actions from './0007_actions/actions.ts';
import * as wipLimits from './0008_wip_limits/wipLimits.ts';
import * as flows from './0009_flows/flows.ts';
import * as reviews from './0010_reviews/reviews.ts';
import * as listColumns from './0011_list_columns/listColumns.ts';
import * as acceptances from './0012_acceptances/acceptances.ts';
import * as compliance from './0013_compliance/compliance.ts';
import * as tidying from './0014_tidying/tidying.ts';
import * as wording from './0015_wording/wording.ts';
import * as benefits from './0016_benefits/benefits.ts';
import * as assessments from './0017_assessments/assessments.ts';
import * as documentsOfMore from './0018_documents_of_more/documentsOfMore.ts';
import * as reasonsOfTenancies from './0019_reasons_of_tenancies/reasonsOfTenancies.ts';
import * as settledSnags from './0020_settled_snags/settledSnags.ts';
import * as ownLevels from './0021_own_levels/ownLevels.ts';
import type { AnyDatabase } from './anyDatabase.ts';

/** Every migration, imported by hand, in order. Forward only. */
const steps: Record<string, (db: AnyDatabase, dialect: Dialect) => Promise<void>> = {
  '0001_start': start.up,
  '0002_found_by_owner': foundByOwner.up,
  '0003_placements': placements.up,
  '0004_saved_views': savedViews.up,
  '0005_documents': documents.up,
  '0006_calendars': calendars.up,
  '0007_actions': actions.up,
  '0008_wip_limits': wipLimits.up,
  '0009_flows': flows.up,
  '0010_reviews': reviews.up,
  '0011_list_columns': listColumns.up,
  '0012_acceptances': acceptances.up,
  '0013_compliance': compliance.up,
  '0014_tidying': tidying.up,
  '0015_wording': wording.up,
  '0016_benefits': benefits.up,
  '0017_assessments': assessments.up,
  '0018_documents_of_more': documentsOfMore.up,
  '0019_reasons_of_tenancies': reasonsOfTenancies.up,
  '0020_settled_snags': settledSnags.up,
  '0021_own_levels': ownLevels.up,
};

/** SQLite migrates with its foreign keys let go, so each step ends by looking whether they still hold; if not, the step is taken back. */
async function refuseBrokenLinks(db: AnyDatabase): Promise<void> {
  const { rows } = await sql<{ table: string }>`pragma foreign_key_check`.execute(db);
  const [broken] = rows;
  if (broken) throw new Error(`This migration would leave records in ${broken.table} that point to nothing, so it was taken back.`);
}

function migrations(dialect: Dialect): Record<string, Migration> {
  const checked = (up: (typeof steps)[string]): Migration['up'] => {
    return async (db) => {
      await up(db, dialect);
      if (dialect === 'sqlite') await refuseBrokenLinks(db);
    };
  };
  return Object.fromEntries(Object.entries(steps).map(([name, up]) => [name, { up: checked(up) }]));
}

/**
 * Brings a database to the latest migration; one that is there already is left alone.
 * @returns the names of the migrations that it ran.
 * @throws the error of the migration that failed (nothing of any of them stays), or one that says that a newer Weft wrote the database.
 */
export async function migrateToLatest(kysely: Kysely<Database>, dialect: Dialect): Promise<string[]> {
  const migrator = new Migrator({ db: kysely, provider: { getMigrations: async () => migrations(dialect) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error instanceof Error && error.message.startsWith('corrupted migrations')) {
    const sentence = 'This database was written by another, probably newer, version of Weft. Start that version, or use another database.';
    throw new Error(sentence, { cause: error });
  }
  if (error) throw error;
  return (results ?? []).map((result) => result.migrationName);
}
