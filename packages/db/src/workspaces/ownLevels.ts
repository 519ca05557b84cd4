import { type Id, type OwnLevels, ownLevelsSchema } from '@weft/domain';
import type { Weft } from '../database/database.ts';
import { compiledOnce } from '../sql/compiled.ts';

const levelsOf = compiledOnce<{ workspaceId: Id }, { serviceLevels: string }>(({ db, hole }) =>
  db.selectFrom('workspaces').where('id', '=', hole('workspaceId')).select('serviceLevels'),
);

const none: OwnLevels = {};

/** The service levels that a workspace has its own way of; none where there is no such workspace. Read for every look at today, so alone. */
export async function readOwnLevels(weft: Weft, workspaceId: Id): Promise<OwnLevels> {
  const [row] = (await weft.kysely.executeQuery(levelsOf(weft, { workspaceId }))).rows;
  return row === undefined || row.serviceLevels === '{}' ? none : ownLevelsSchema.parse(JSON.parse(row.serviceLevels));
}
