import { type Member, memberSchema } from '@weft/domain';
import type { Selectable } from 'kysely';
import type { Weft } from '../database/database.ts';
import type { Database } from '../database/schema.ts';
import { compiledOnce } from '../sql/compiled.ts';

const byId = compiledOnce<{ id: string }, Selectable<Database['members']>>(({ db, hole }) =>
  db.selectFrom('members').selectAll().where('id', '=', hole('id')),
);

/** The member of this id, in whichever workspace; null when there is none. Every request asks this first. */
export async function readMember(weft: Weft, id: string): Promise<Member | null> {
  const [row] = (await weft.kysely.executeQuery(byId(weft, { id }))).rows;
  return row === undefined ? null : memberSchema.parse(row);
}
