import { readFile } from 'node:fs/promises';
import { recordKinds } from '@weft/domain';
import { changeSet, changing, temporaryDatabaseUrl } from '@weft/testing';
import SqliteDatabase from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { readChange } from '../changes/changes.ts';
import { commit } from '../changes/commit.ts';
import { openDatabase, type Weft } from '../database/database.ts';
import { loose, readRecords } from '../records/read.ts';
import { recordTables } from '../records/tables.ts';

/** The old database of this name, opened today. */
async function opened(name: string): Promise<{ weft: Weft; workspaceId: string; statements: string }> {
  const { url, remove } = await temporaryDatabaseUrl('sqlite');
  onTestFinished(remove);
  const file = new SqliteDatabase(url.replace('file:', ''));
  const statements = await readFile(new URL(`fixtures/${name}.sql`, import.meta.url), 'utf8');
  file.exec(`pragma foreign_keys = off; begin; ${statements} commit;`);
  file.close();
  const weft = await openDatabase(url);
  onTestFinished(() => weft.close());
  const { id } = await weft.kysely.selectFrom('workspaces').select('id').executeTakeFirstOrThrow();
  return { weft, workspaceId: id, statements };
}

/** The databases that earlier versions left, one for each migration that was released. */
const old = ['0001_start', '0003_placements', '0017_assessments'];

test.for(old)('a database from %s is brought up to date with all its records valid', async (name) => {
  const { weft, workspaceId, statements } = await opened(name);
  // Kinds that came later have nothing there.
  for (const kind of recordKinds.filter((each) => statements.includes(`insert into "${recordTables[each].table}"`))) {
    const { count } = await loose(weft.kysely)
      .selectFrom(recordTables[kind].table)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    expect(count, kind).toBeGreaterThan(0);
    expect(await readRecords(weft.kysely, kind, workspaceId), kind).toHaveLength(count);
  }
});

test.for(old)('the log of a database from %s can still be read, and its records changed', async (name) => {
  const { weft, workspaceId } = await opened(name);
  expect((await readChange(weft.kysely, workspaceId, 1))?.items.length).toBeGreaterThan(50);
  const rename = await readChange(weft.kysely, workspaceId, 2);
  expect(rename).toMatchObject({
    summary: 'Renamed the pantry',
    items: [{ before: { name: 'St Brannoc’s Pantry' }, after: { name: 'The Pantry' } }],
  });
  const [pantry] = await readRecords(weft.kysely, 'organisation', workspaceId, { name: 'The Pantry' });
  if (!pantry) throw new Error('The pantry is gone.');
  const change = await commit(weft, changeSet(workspaceId, [changing('organisation', pantry, { name: 'The Larder' })]));
  expect(change.number).toBe(3);
});

test('a database from 0001_start still holds its links', async () => {
  const { weft } = await opened('0001_start');
  await expect(loose(weft.kysely).deleteFrom('assets').execute()).rejects.toThrow('FOREIGN KEY');
});

test('documents of before they could be about organisations are kept, and what points to them still does', async () => {
  const { weft, workspaceId } = await opened('0017_assessments');
  const documents = await readRecords(weft.kysely, 'document', workspaceId);
  expect(documents.map(({ title }) => title).sort()).toEqual([
    'Advice on the lease',
    'Lease of 1998, unsigned',
    'The hall roof from the east',
  ]);
  expect(documents.every((each) => each.organisationId === null && each.relationshipId === null)).toBe(true);
  const [roof] = documents;
  const [record] = await readRecords(weft.kysely, 'complianceRecord', workspaceId);
  const [pantry] = await readRecords(weft.kysely, 'organisation', workspaceId, { name: 'The Pantry' });
  if (!roof || !pantry || !record) throw new Error('Something is gone.');
  const set = (fields: object) => commit(weft, changeSet(workspaceId, [changing('document', roof, fields)]));
  await expect(set({ organisationId: pantry.id })).rejects.toThrow('breaks a rule');
  const nothing = { caseId: null, snagId: null, tenancyId: null, assetId: null };
  expect((await set({ ...nothing, organisationId: pantry.id })).number).toBe(3);
  await commit(weft, changeSet(workspaceId, [changing('complianceRecord', record, { documentId: roof.id })]));
  await expect(loose(weft.kysely).deleteFrom('documents').execute()).rejects.toThrow('FOREIGN KEY');
});
