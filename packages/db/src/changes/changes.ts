import { type Change, type ChangeItem, type Instant, type RecordKind, type RecordOf, recordSchemas } from '@weft/domain';
import type { Kysely, Selectable } from 'kysely';
import type { ChangeItemsTable, ChangesTable, Database } from '../database/schema.ts';
import { chunksOf, kindOf } from '../records/read.ts';

/** A line of the change log: who did what, when and why, and how many records it touched. */
export type ChangeLine = Omit<Change, 'items'> & { touched: { kind: RecordKind; id: string; made: boolean; removed: boolean }[] };

function toItem(row: Selectable<ChangeItemsTable>): ChangeItem {
  const kind = kindOf(row.kind);
  const parsed = (text: string | null) => (text === null ? null : recordSchemas[kind].parse(JSON.parse(text)));
  // The kind and its records come from the same row, which the type system cannot follow.
  return { kind, id: row.recordId, before: parsed(row.before), after: parsed(row.after) } as ChangeItem;
}

/** The number of the last change to a workspace; 0 before the first. */
export async function headOf(db: Kysely<Database>, workspaceId: string): Promise<number> {
  const head = await db.selectFrom('change_heads').select('number').where('workspaceId', '=', workspaceId).executeTakeFirst();
  return head?.number ?? 0;
}

/** One change whole; null when the workspace has no such number. */
export async function readChange(db: Kysely<Database>, workspaceId: string, number: number): Promise<Change | null> {
  const change = await db
    .selectFrom('changes')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('number', '=', number)
    .executeTakeFirst();
  if (!change) return null;
  const rows = await db
    .selectFrom('change_items')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('number', '=', number)
    .orderBy('ordinal')
    .execute();
  return { ...change, items: rows.map(toItem) };
}

async function withTouched(db: Kysely<Database>, changes: readonly Selectable<ChangesTable>[], most: number): Promise<ChangeLine[]> {
  if (changes.length === 0) return [];
  const rows = await db
    .selectFrom('change_items')
    .select(['number', 'kind', 'recordId'])
    .select((eb) => [eb('before', 'is', null).as('made'), eb('after', 'is', null).as('removed')])
    .where('workspaceId', '=', changes[0]?.workspaceId ?? '')
    .where(
      'number',
      'in',
      changes.map((change) => change.number),
    )
    .where('ordinal', '<', most)
    .orderBy('number')
    .orderBy('ordinal')
    .execute();
  return changes.map((change) => ({
    ...change,
    touched: rows
      .filter((row) => row.number === change.number)
      .map((row) => ({ kind: kindOf(row.kind), id: row.recordId, made: Boolean(row.made), removed: Boolean(row.removed) })),
  }));
}

/** Which lines of the log: those of one record, before a number, after a number. */
export interface ChangesAsked {
  recordId?: string | undefined;
  before?: number | undefined;
  after?: number | undefined;
  limit: number;
}

/** Lines of the change log, newest first. Each names the first 50 records it touched. */
export async function listChanges(db: Kysely<Database>, workspaceId: string, asked: ChangesAsked): Promise<ChangeLine[]> {
  let query = db.selectFrom('changes').selectAll().where('workspaceId', '=', workspaceId).orderBy('number', 'desc').limit(asked.limit);
  const { recordId, before, after } = asked;
  if (before !== undefined) query = query.where('number', '<', before);
  if (after !== undefined) query = query.where('number', '>', after);
  if (recordId !== undefined) {
    query = query.where('number', 'in', (eb) =>
      eb.selectFrom('change_items').select('number').where('recordId', '=', recordId).where('workspaceId', '=', workspaceId),
    );
  }
  return withTouched(db, await query.execute(), 50);
}

/** When these changes of a workspace were made, by their numbers. */
export async function readChangeTimes(
  db: Kysely<Database>,
  workspaceId: string,
  numbers: readonly number[],
): Promise<Map<number, Instant>> {
  const times = new Map<number, Instant>();
  for (const chunk of chunksOf(numbers)) {
    const rows = await db
      .selectFrom('changes')
      .select(['number', 'at'])
      .where('workspaceId', '=', workspaceId)
      .where('number', 'in', chunk)
      .execute();
    for (const { number, at } of rows) times.set(number, at);
  }
  return times;
}

/** Which records a workspace's changes after a number touched, each once, and whether it is gone now. */
export async function touchedSince(
  db: Kysely<Database>,
  workspaceId: string,
  since: number,
): Promise<{ kind: RecordKind; id: string; removed: boolean }[]> {
  const rows = await db
    .selectFrom('change_items')
    .select(['kind', 'recordId'])
    .select((eb) => eb('after', 'is', null).as('removed'))
    .where('workspaceId', '=', workspaceId)
    .where('number', '>', since)
    .orderBy('number')
    .execute();
  const last = new Map(
    rows.map((row) => [`${row.kind} ${row.recordId}`, { kind: kindOf(row.kind), id: row.recordId, removed: Boolean(row.removed) }]),
  );
  return [...last.values()];
}

/**
 * What is in the bin: for each record of the given kinds whose last change removed it, that change and the record as it was. Newest first.
 * The bin is read from the log, so nothing else needs to remember what was removed.
 */
export async function readBin(
  db: Kysely<Database>,
  workspaceId: string,
  kinds: readonly RecordKind[],
  limit: number,
): Promise<{ change: Omit<Change, 'items'>; item: ChangeItem }[]> {
  const rows = await db
    .selectFrom('change_items as item')
    .innerJoin('changes as change', (join) =>
      join.onRef('change.workspaceId', '=', 'item.workspaceId').onRef('change.number', '=', 'item.number'),
    )
    .selectAll('item')
    .select(['change.at', 'change.memberId', 'change.reviewId', 'change.summary', 'change.reason', 'change.undoes'])
    .where('item.workspaceId', '=', workspaceId)
    .where('item.kind', 'in', kinds)
    .where('item.after', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('change_items as later')
            .select('later.number')
            .whereRef('later.recordId', '=', 'item.recordId')
            .whereRef('later.kind', '=', 'item.kind')
            .whereRef('later.number', '>', 'item.number'),
        ),
      ),
    )
    .orderBy('item.number', 'desc')
    .orderBy('item.ordinal')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    change: {
      workspaceId,
      number: row.number,
      at: row.at,
      memberId: row.memberId,
      reviewId: row.reviewId,
      summary: row.summary,
      reason: row.reason,
      undoes: row.undoes,
    },
    item: toItem(row),
  }));
}

/**
 * The records of a kind that were changed or removed at or after an instant, each as it stood just before the first of those changes: as it
 * was made, when that was later still.
 */
export async function readAsOf<K extends RecordKind>(
  db: Kysely<Database>,
  kind: K,
  workspaceId: string,
  since: Instant,
): Promise<RecordOf<K>[]> {
  const rows = await db
    .selectFrom('change_items')
    .innerJoin('changes', (join) =>
      join.onRef('changes.workspaceId', '=', 'change_items.workspaceId').onRef('changes.number', '=', 'change_items.number'),
    )
    .select(['change_items.recordId', 'change_items.before'])
    .where('change_items.workspaceId', '=', workspaceId)
    .where('change_items.kind', '=', kind)
    .where('changes.at', '>=', since)
    .where('change_items.before', 'is not', null)
    .orderBy('change_items.number')
    .execute();
  const first = new Map<string, string>();
  for (const { recordId, before } of rows) if (before !== null && !first.has(recordId)) first.set(recordId, before);
  // The schema is that of the kind, which the type system cannot follow.
  return [...first.values()].map((before) => recordSchemas[kind].parse(JSON.parse(before)) as RecordOf<K>);
}
