import { isDeepStrictEqual } from 'node:util';
import { type AnyRecord, type ChangeItem, ConflictError, type RecordKind } from '@weft/domain';
import type { QueryResult } from 'kysely';
import type { Trx } from '../database/database.ts';
import { chunksOf, loose, readRecord } from '../records/read.ts';
import { type ListTable, recordTables } from '../records/tables.ts';
import { compiledByShape } from '../sql/compiled.ts';
import { insertRows } from './insertRows.ts';

type Row = Record<string, unknown>;

/** How a field of a record stands in its column. */
function packing(kind: RecordKind, version: number): (record: AnyRecord, field: string) => unknown {
  const { flags, json } = recordTables[kind];
  return (record, field) => {
    if (field === 'version') return version;
    const value = fieldOf(record, field);
    if (json.includes(field)) return JSON.stringify(value);
    return flags.includes(field) && value !== null ? Number(value) : value;
  };
}

function entryRows(list: ListTable, record: AnyRecord, entries: unknown): Row[] {
  if (!Array.isArray(entries)) return [];
  return entries.map((entry: unknown, ordinal) => ({
    workspaceId: record.workspaceId,
    ownerId: record.id,
    ordinal,
    ...(list.plain ? { [list.plain]: entry } : (entry as Row)),
  }));
}

/** Adds the rows of entries. All of one list have the same columns. */
function insertEntries(trx: Trx, list: ListTable, rows: readonly Row[]): Promise<void> {
  return insertRows(trx, list.table, Object.keys(rows[0] ?? {}), rows, (row, column) => row[column]);
}

function fieldOf(record: AnyRecord | null, field: string): unknown {
  return record === null ? undefined : Reflect.get(record, field);
}

/**
 * The version a record stands at now, when it reads the same as `before` all the same: it moved on and was put back, as when two changes
 * to it are undone one after the other. That takes nothing away from anybody, so it is no conflict.
 * @throws ConflictError with both sides when it reads differently or is gone.
 */
async function versionPutBack(trx: Trx, item: ChangeItem, before: AnyRecord): Promise<number> {
  const theirs = await readRecord(trx, item.kind, before.workspaceId, item.id);
  if (theirs !== null && isDeepStrictEqual({ ...theirs, version: before.version }, before)) return theirs.version;
  const deed =
    theirs === null
      ? { who: 'Somebody', did: 'removed this while you were changing it' }
      : { did: 'changed this while you were changing it' };
  throw new ConflictError(deed, { kind: item.kind, id: item.id, mine: item.after, theirs });
}

function touchedAny({ numAffectedRows = 0n }: QueryResult<unknown>): boolean {
  return numAffectedRows > 0n;
}

/** Takes one record away if it stands at this version. @returns whether it did. */
async function deleteAt(trx: Trx, kind: RecordKind, { id, workspaceId }: AnyRecord, version: number): Promise<boolean> {
  const { table } = recordTables[kind];
  const query = compiledByShape(loose(trx), `delete from ${table}`, [id, workspaceId, version], (hole) =>
    loose(trx).deleteFrom(table).where('id', '=', hole(0)).where('workspaceId', '=', hole(1)).where('version', '=', hole(2)),
  );
  return touchedAny(await trx.executeQuery(query));
}

/** Writes one record over itself if it stands at this version. @returns whether it did. */
async function updateAt(trx: Trx, kind: RecordKind, version: number, after: AnyRecord, number: number): Promise<boolean> {
  const { table } = recordTables[kind];
  // Where a record belongs never changes; naming it all the same would have SQLite look for everything that points to the record.
  const { id, workspaceId } = after;
  const columns = Object.keys(after).filter((field) => field !== 'id' && field !== 'workspaceId');
  const cellOf = packing(kind, number);
  const values = [...columns.map((column) => cellOf(after, column)), id, workspaceId, version];
  const query = compiledByShape(loose(trx), `update ${table}: ${columns.join()}`, values, (hole) =>
    loose(trx)
      .updateTable(table)
      .set(Object.fromEntries(columns.map((column, place) => [column, hole(place)])))
      .where('id', '=', hole(columns.length))
      .where('workspaceId', '=', hole(columns.length + 1))
      .where('version', '=', hole(columns.length + 2)),
  );
  return touchedAny(await trx.executeQuery(query));
}

/** Takes records away. @throws ConflictError when one is no longer as it was. */
export async function deleteRecords(trx: Trx, items: readonly ChangeItem[]): Promise<void> {
  for (const item of items) {
    const { kind, before } = item;
    if (before === null || (await deleteAt(trx, kind, before, before.version))) continue;
    await deleteAt(trx, kind, before, await versionPutBack(trx, item, before));
  }
}

/** Lists that an update touched, as rows: all go before any comes, since an entry that is unique may move from one record to another. */
async function rewriteLists(trx: Trx, items: readonly ChangeItem[]): Promise<void> {
  const touched = items.flatMap(({ kind, before, after }) =>
    Object.entries(recordTables[kind].lists).flatMap(([field, list]) => {
      const entries = fieldOf(after, field);
      const same = JSON.stringify(fieldOf(before, field)) === JSON.stringify(entries);
      return after === null || same ? [] : [{ list, record: after, entries }];
    }),
  );
  for (const { list, record } of touched) await loose(trx).deleteFrom(list.table).where('ownerId', '=', record.id).execute();
  for (const { list, record, entries } of touched) await insertEntries(trx, list, entryRows(list, record, entries));
}

/** Writes records over themselves, as version `number`. @throws ConflictError when one is no longer as it was. */
export async function updateRecords(trx: Trx, items: readonly ChangeItem[], number: number): Promise<void> {
  for (const item of items) {
    const { kind, before, after } = item;
    if (before === null || after === null || (await updateAt(trx, kind, before.version, after, number))) continue;
    await updateAt(trx, kind, await versionPutBack(trx, item, before), after, number);
  }
  await rewriteLists(trx, items);
}

/** So many are made into rows in one go, so that a change of very many needs little memory beside what it is. */
const recordsAtOnce = 1000;

/** Adds records as version `number`, kind by kind, many rows at a time. */
export async function insertRecords(trx: Trx, items: readonly ChangeItem[], number: number): Promise<void> {
  for (const [kind, ofKind] of groupByKind(items)) {
    for (const some of chunksOf(ofKind, recordsAtOnce)) {
      const records = some.flatMap((item) => (item.after === null ? [] : [item.after]));
      const columns = Object.keys(records[0] ?? {});
      await insertRows(trx, recordTables[kind].table, columns, records, packing(kind, number));
      for (const [field, list] of Object.entries(recordTables[kind].lists)) {
        await insertEntries(
          trx,
          list,
          records.flatMap((record) => entryRows(list, record, fieldOf(record, field))),
        );
      }
    }
  }
}

function groupByKind(items: readonly ChangeItem[]): Map<RecordKind, ChangeItem[]> {
  const byKind = new Map<RecordKind, ChangeItem[]>();
  for (const item of items) {
    const sameKind = byKind.get(item.kind);
    if (sameKind) sameKind.push(item);
    else byKind.set(item.kind, [item]);
  }
  return byKind;
}
