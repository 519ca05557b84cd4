import { existsSync } from 'node:fs';
import pg from 'pg';
import { afterEach, expect, test } from 'vitest';
import { type TemporaryDatabase, temporaryDatabaseUrl } from './database.ts';

const open: TemporaryDatabase[] = [];
const fresh = async (engine: 'sqlite' | 'postgres') => {
  const database = await temporaryDatabaseUrl(engine);
  open.push(database);
  return database;
};

afterEach(async () => {
  await Promise.all(open.splice(0).map((database) => database.remove()));
});

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

test('two PostgreSQL databases, asked for at once, do not see each other', async () => {
  const [first, second] = await Promise.all([fresh('postgres'), fresh('postgres')]);
  await ask(first.url, 'create table only_here (id text)');
  const tables = "select table_name from information_schema.tables where table_name = 'only_here'";
  expect(await ask(first.url, tables)).toEqual([{ table_name: 'only_here' }]);
  expect(await ask(second.url, tables)).toEqual([]);
});

test('many connections write to one PostgreSQL database at once', async () => {
  const { url } = await fresh('postgres');
  await ask(url, 'create table marks (id int)');
  await Promise.all(Array.from({ length: 40 }, (_, id) => ask(url, `insert into marks values (${id})`)));
  expect(await ask(url, 'select count(*)::int as marks from marks')).toEqual([{ marks: 40 }]);
});

test('PostgreSQL sorts text by code point, as SQLite does', async () => {
  const { url } = await fresh('postgres');
  const rows = await ask(url, "select word from (values ('b'), ('A'), ('a'), ('B'), ('é')) as words (word) order by word");
  expect(rows).toEqual(['A', 'B', 'a', 'b', 'é'].map((word) => ({ word })));
});

test('a PostgreSQL database can be removed while somebody is still connected', async () => {
  const database = await temporaryDatabaseUrl('postgres');
  const client = new pg.Client({ connectionString: database.url });
  const complaints: Error[] = [];
  client.on('error', (complaint) => complaints.push(complaint));
  const cutOff = new Promise<void>((resolve) => client.once('end', () => resolve()));
  await client.connect();
  await database.remove();
  await cutOff;
  expect(complaints.map(String)).toContainEqual(expect.stringContaining('terminat'));
  await expect(ask(database.url, 'select 1')).rejects.toThrow('does not exist');
});

test('a SQLite database is a file that does not exist yet, in a folder that goes when removed', async () => {
  const [first, second] = await Promise.all([fresh('sqlite'), fresh('sqlite')]);
  expect(first.url).toMatch(/^file:\/.+\.sqlite$/);
  expect(second.url).not.toBe(first.url);
  const folder = first.url.slice('file:'.length).replace(/\/[^/]+$/, '');
  expect(existsSync(folder)).toBe(true);
  expect(existsSync(`${folder}/weft.sqlite`)).toBe(false);
  await first.remove();
  expect(existsSync(folder)).toBe(false);
});
