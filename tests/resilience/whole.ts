import { headOf, readChange, readRecords, type Weft } from '@weft/db';
import { recordKinds } from '@weft/domain';
import { Model } from '@weft/testing';
import SqliteDatabase from 'better-sqlite3';
import { expect } from 'vitest';

/** Reads the log from its first change to its last and puts together what it says should stand. Every number must be there. */
async function replayed(weft: Weft, workspaceId: string): Promise<{ model: Model; head: number }> {
  const model = new Model();
  const head = await headOf(weft.kysely, workspaceId);
  for (let number = 1; number <= head; number++) {
    const change = await readChange(weft.kysely, workspaceId, number);
    if (!change) throw new Error(`Change ${number} of ${head} is not in the log.`);
    model.follow(change.items);
  }
  return { model, head };
}

/** The records of a workspace by kind, and how many rows its lists have. */
async function standing(weft: Weft, workspaceId: string) {
  const records = new Map<string, unknown[]>();
  for (const kind of recordKinds) records.set(kind, await readRecords(weft.kysely, kind, workspaceId));
  const count = async (table: 'relationship_parties' | 'relationship_holders') =>
    (await weft.kysely.selectFrom(table).select('ownerId').where('workspaceId', '=', workspaceId).execute()).length;
  return { records, parties: await count('relationship_parties'), holders: await count('relationship_holders') };
}

/**
 * Every record is as the log says, none more and none less, and its lists stand as rows in full.
 * @returns the last change's number.
 */
export async function expectWhole(weft: Weft, workspaceId: string): Promise<number> {
  const { model, head } = await replayed(weft, workspaceId);
  const { records, parties, holders } = await standing(weft, workspaceId);
  // PostgreSQL may be finishing the last change that it was sent, whoever sent it being gone.
  if ((await headOf(weft.kysely, workspaceId)) !== head) return expectWhole(weft, workspaceId);
  const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
  for (const kind of recordKinds) expect(records.get(kind), kind).toEqual(model.all(kind).sort(byId));
  const ties = model.all('relationship');
  expect(parties).toBe(ties.reduce((sum, tie) => sum + tie.parties.length, 0));
  expect(holders).toBe(ties.reduce((sum, tie) => sum + tie.holders.length, 0));
  return head;
}

/** SQLite's own word that the file is sound. */
export function expectSound(url: string): void {
  const file = new SqliteDatabase(new URL(url).pathname, { readonly: true });
  expect(file.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(file.pragma('foreign_key_check')).toEqual([]);
  file.close();
}
