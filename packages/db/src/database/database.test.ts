import { readFile, writeFile } from 'node:fs/promises';
import { forEachEngine, millbrook, newId, temporaryDatabaseUrl, temporaryFolder, useDatabase } from '@weft/testing';
import SqliteDatabase from 'better-sqlite3';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { commit } from '../changes/commit.ts';
import { loose, readRecords } from '../records/read.ts';
import { openDatabase } from './database.ts';

forEachEngine('a database', (engine) => {
  const database = useDatabase(engine, openDatabase);

  test('keeps everything when it is closed and opened again', async () => {
    const place = millbrook();
    await commit(database.weft, place.changeSet);
    const before = await readRecords(database.weft.kysely, 'relationship', place.workspace.id);
    await database.weft.close();
    const again = await openDatabase(database.url);
    onTestFinished(() => again.close());
    expect(await readRecords(again.kysely, 'relationship', place.workspace.id)).toEqual(before);
  });

  test('refuses a value of the wrong type, even past every rule above it', async () => {
    const place = millbrook();
    await commit(database.weft, place.changeSet);
    const wrong = { reviewMonths: 'twelve' };
    await expect(loose(database.weft.kysely).updateTable('workspaces').set(wrong).execute()).rejects.toThrow(/TEXT value|invalid input/);
    const missing = { name: null };
    await expect(loose(database.weft.kysely).updateTable('organisations').set(missing).execute()).rejects.toThrow(/NOT NULL|not-null/);
  });

  test('refuses a flag that is neither 0 nor 1 and a word that is not in its list', async () => {
    const place = millbrook();
    await commit(database.weft, place.changeSet);
    const tables = loose(database.weft.kysely);
    await expect(tables.updateTable('cases').set({ fictional: 2 }).execute()).rejects.toThrow(/check/i);
    await expect(tables.updateTable('members').set({ role: 'king' }).execute()).rejects.toThrow(/check/i);
    await expect(tables.updateTable('relationships').set({ level: 'galaxy' }).execute()).rejects.toThrow(/check/i);
  });

  test('says so when another version of Weft wrote it, and leaves it alone', async () => {
    await sql`insert into kysely_migration (name, timestamp) values ('9999_later', '2099-01-01T00:00:00.000Z')`.execute(
      database.weft.kysely,
    );
    await expect(openDatabase(database.url)).rejects.toThrow('written by another, probably newer, version of Weft');
  });

  test('counts in numbers', async () => {
    const counted = await sql<{ one: number }>`select count(*) as one from workspaces where id = ${newId()}`.execute(database.weft.kysely);
    expect(counted.rows).toEqual([{ one: 0 }]);
  });
});

test('a SQLite database is made with the folder it is in, whether a path or a URL names it', async () => {
  const folder = await temporaryFolder();
  onTestFinished(() => folder.remove());
  for (const url of [`${folder.path}/one/deep/weft.sqlite`, `file:${folder.path}/two/weft.sqlite`]) {
    const weft = await openDatabase(url);
    await weft.close();
  }
  const file = new SqliteDatabase(`${folder.path}/two/weft.sqlite`);
  expect(file.pragma('journal_mode', { simple: true })).toBe('wal');
  file.close();
});

test('a file that is not a database is refused and stays as it is', async () => {
  const folder = await temporaryFolder();
  onTestFinished(() => folder.remove());
  const path = `${folder.path}/notes.txt`;
  await writeFile(path, 'These are notes, not a database.');
  await expect(openDatabase(path)).rejects.toThrow('not a database');
  expect(await readFile(path, 'utf8')).toBe('These are notes, not a database.');
});

test('a PostgreSQL server that is not there is an error, not a wait', async () => {
  await expect(openDatabase('postgres://nobody@127.0.0.1:1/nothing')).rejects.toThrow('ECONNREFUSED');
});

test('an empty PostgreSQL database that is opened by two at once is whole for both', async () => {
  const { url, remove } = await temporaryDatabaseUrl('postgres');
  onTestFinished(remove);
  const [one, other] = await Promise.all([openDatabase(url), openDatabase(url)]);
  onTestFinished(async () => {
    await Promise.all([one.close(), other.close()]);
  });
  const place = millbrook();
  await commit(one, place.changeSet);
  expect(await readRecords(other.kysely, 'person', place.workspace.id, { name: 'Ada Thorne' })).toHaveLength(1);
});
