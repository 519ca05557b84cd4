import { dayOfInstant } from '@weft/domain';
import { sql } from 'kysely';
import { chunksOf } from '../../records/read.ts';
import type { AnyDatabase } from '../anyDatabase.ts';

/** What was still to be put right when this was written. */
const open = ['open', 'in_progress', 'blocked'];

/** The day on which each snag was settled, from the change log for those that were settled here. */
export async function up(db: AnyDatabase): Promise<void> {
  const states = sql.join(open.map((state) => sql.lit(state)));
  await db.schema
    .alterTable('snags')
    .addColumn('settledOn', 'text', (column) =>
      column.check(sql`${sql.ref('settledOn')} is null or ${sql.ref('status')} not in (${states})`),
    )
    .execute();
  const settled = await db.selectFrom('snags').where('status', 'not in', open).select('id').execute();
  for (const some of chunksOf(settled)) {
    const ids = some.map(({ id }) => String(id));
    for (const [id, settledOn] of daysIn(await logOf(db, ids)))
      await db.updateTable('snags').set({ settledOn }).where('id', '=', id).execute();
  }
}

interface Logged {
  recordId: string;
  at: string;
  undoes: number | null;
  before: string | null;
  after: string | null;
}

/** What was done to these snags, first to last. */
function logOf(db: AnyDatabase, ids: readonly string[]): Promise<Logged[]> {
  return db
    .selectFrom('change_items as item')
    .innerJoin('changes as change', (join) =>
      join.onRef('change.workspaceId', '=', 'item.workspaceId').onRef('change.number', '=', 'item.number'),
    )
    .where('item.kind', '=', 'snag')
    .where('item.recordId', 'in', ids)
    .orderBy('item.recordId')
    .orderBy('item.number')
    .select(['item.recordId', 'change.at', 'change.undoes', 'item.before', 'item.after'])
    .execute();
}

/**
 * The day on which each was last settled. Who takes back that one was opened again puts it back to the day on which it was settled before; one that
 * came in settled has none.
 */
function daysIn(log: readonly Logged[]): Map<string, string> {
  const days = new Map<string, string>();
  for (const { recordId, at, undoes, before, after } of log) {
    if (undoes === null && isOpen(before) && after !== null && !isOpen(after)) days.set(recordId, dayOfInstant(at));
  }
  return days;
}

function isOpen(snag: string | null): boolean {
  const said: unknown = snag === null ? null : JSON.parse(snag);
  return typeof said === 'object' && said !== null && 'status' in said && open.some((state) => state === said.status);
}
