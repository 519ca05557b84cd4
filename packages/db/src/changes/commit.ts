import { type AnyRecord, type Change, type ChangeItem, type ChangeSet, InvalidError } from '@weft/domain';
import { sql } from 'kysely';
import type { Trx, Weft } from '../database/database.ts';
import { chunksOf } from '../records/read.ts';
import { compiledByShape } from '../sql/compiled.ts';
import { insertRows } from './insertRows.ts';
import { changeChannel } from './listen.ts';
import { sentenceFor } from './refusals.ts';
import { type Rule, standingRules } from './rules.ts';
import { deleteRecords, insertRecords, updateRecords } from './writeRecord.ts';

/**
 * The next number of a workspace. This is the first write of the transaction, so on both engines whoever commits next to the same
 * workspace waits here: numbers count up by one, and they become visible in their order.
 */
async function takeNumber(trx: Trx, workspaceId: string): Promise<number> {
  const query = compiledByShape(trx, 'take the next number', [workspaceId], (hole) =>
    trx
      .insertInto('change_heads')
      .values({ workspaceId: hole(0), number: 1 })
      .onConflict((conflict) => conflict.column('workspaceId').doUpdateSet({ number: sql<number>`change_heads.number + 1` }))
      .returning('number'),
  );
  const [head] = (await trx.executeQuery(query)).rows;
  if (head === undefined) throw new Error('The database gave no number for this change.');
  return head.number;
}

/** So many are written out as text in one go: a change of a hundred thousand takes no more memory for it than one of a thousand. */
const itemsAtOnce = 1000;

function textOf(record: AnyRecord | null): string | null {
  return record === null ? null : JSON.stringify(record);
}

async function appendToLog(trx: Trx, change: Change): Promise<void> {
  const { workspaceId, number, at, memberId, reviewId, summary, reason, undoes } = change;
  const row = { workspaceId, number, at, memberId, reviewId, summary, reason, undoes };
  await insertRows(trx, 'changes', Object.keys(row), [row], Reflect.get);
  let from = 0;
  for (const items of chunksOf(change.items, itemsAtOnce)) {
    const rows = items.map(({ kind, id, before, after }, at) => {
      return { workspaceId, number, ordinal: from + at, kind, recordId: id, before: textOf(before), after: textOf(after) };
    });
    await insertRows(trx, 'change_items', Object.keys(rows[0] ?? {}), rows, Reflect.get);
    from += items.length;
  }
}

function refuseMuddle(changeSet: ChangeSet): void {
  if (changeSet.items.length === 0) throw new InvalidError('There is nothing to change.');
  const touched = new Map<string, Set<string>>();
  for (const { kind, id, before, after } of changeSet.items) {
    const ofKind = touched.get(kind) ?? new Set();
    touched.set(kind, ofKind);
    if (ofKind.has(id)) throw new Error('A change set names the same record twice.');
    ofKind.add(id);
    for (const record of [before, after]) {
      if (record !== null && (record.id !== id || record.workspaceId !== changeSet.workspaceId))
        throw new Error('A change set holds a record of another workspace or id.');
    }
  }
}

function stamped<T extends ChangeItem>(item: T, number: number): T {
  return item.after === null ? item : { ...item, after: { ...item.after, version: number } };
}

/**
 * The only way anything is written. One transaction: check that every record still stands as it was, write the rows, ask the rules over
 * several records of what stands then, append one change to the log. After it, the change's number is announced. All of it happens or nothing.
 * @param rules rules beside those that always hold.
 * @returns the change as logged; each record it left carries the change's number as its version.
 * @throws ConflictError when a record has moved on, with both sides; InvalidError when a rule, or one of the schema, is broken.
 */
export async function commit(weft: Weft, changeSet: ChangeSet, rules: readonly Rule[] = []): Promise<Change> {
  refuseMuddle(changeSet);
  try {
    const change = await weft.kysely.transaction().execute(async (trx) => {
      const number = await takeNumber(trx, changeSet.workspaceId);
      const { items } = changeSet;
      await deleteRecords(
        trx,
        items.filter((item) => item.after === null),
      );
      await updateRecords(
        trx,
        items.filter((item) => item.before !== null && item.after !== null),
        number,
      );
      await insertRecords(
        trx,
        items.filter((item) => item.before === null),
        number,
      );
      for (const refuse of [...standingRules, ...rules]) await refuse(trx, changeSet);
      const logged: Change = {
        ...changeSet,
        reviewId: changeSet.reviewId ?? null,
        items: items.map((item) => stamped(item, number)),
        number,
        at: new Date().toISOString(),
      };
      await appendToLog(trx, logged);
      if (weft.dialect === 'postgres') await sql`select pg_notify(${changeChannel}, ${`${changeSet.workspaceId} ${number}`})`.execute(trx);
      return logged;
    });
    // On PostgreSQL the announcement comes back over the channel, to this process as to the others.
    if (weft.dialect === 'sqlite') weft.feed.announce({ workspaceId: change.workspaceId, number: change.number });
    return change;
  } catch (error) {
    throw sentenceFor(error) ?? error;
  }
}
