import { recordKinds } from '@weft/domain';
import { adding, changeSet, forEachEngine, makeOrganisation, makeWorkspace, millbrook, newId, useDatabase } from '@weft/testing';
import { expect, test } from 'vitest';
import { commit } from '../changes/commit.ts';
import { openDatabase } from '../database/database.ts';
import { readPart, readRecord, readRecords } from './read.ts';

forEachEngine('records', (engine) => {
  const database = useDatabase(engine, openDatabase);

  test('records of every kind come back exactly as they were committed', async () => {
    const place = millbrook();
    await commit(database.weft, place.changeSet);
    for (const kind of recordKinds) {
      const made = place.items.flatMap((item) => (item.kind === kind && item.after ? [{ ...item.after, version: 1 }] : []));
      expect(made.length, kind).toBeGreaterThan(0);
      const inOrder = made.sort((one, other) => (one.id < other.id ? -1 : 1));
      expect(await readRecords(database.weft.kysely, kind, place.workspace.id), kind).toEqual(inOrder);
    }
  });

  test('records of another workspace are not read', async () => {
    const [here, there] = [millbrook('here'), millbrook('there')];
    await commit(database.weft, here.changeSet);
    await commit(database.weft, there.changeSet);
    const { kysely } = database.weft;
    expect(await readRecords(kysely, 'case', here.workspace.id)).toHaveLength(2);
    expect(await readRecord(kysely, 'organisation', here.workspace.id, there.organisations.council.id)).toBeNull();
    expect(await readRecord(kysely, 'organisation', there.workspace.id, there.organisations.council.id)).toEqual(
      there.organisations.council,
    );
  });

  test('reading can be narrowed by a value, by several, and by none', async () => {
    const place = millbrook();
    await commit(database.weft, place.changeSet);
    const read = async (where: Parameters<typeof readRecords>[3]) =>
      (await readRecords(database.weft.kysely, 'organisation', place.workspace.id, where)).map((record) => record.name).sort();
    expect(await read({ kind: 'council-team' })).toEqual(['Communities Team', 'Estates Team']);
    expect(await read({ side: 'other', kind: ['forum', 'charity'] })).toEqual(['Millbrook Voices']);
    expect(await read({ parentId: null, side: 'council' })).toEqual(['Millbrook Borough Council']);
    expect(await read({ id: [] })).toEqual([]);
  });

  test('more ids than an engine binds at once are read in parts, each record once', async () => {
    const workspace = makeWorkspace();
    const organisations = Array.from({ length: 1200 }, (_, index) => makeOrganisation(workspace.id, { name: `Body ${index}` }));
    await commit(
      database.weft,
      changeSet(workspace.id, [adding('workspace', workspace), ...organisations.map((each) => adding('organisation', each))]),
    );
    const asked = [...organisations.map((each) => each.id), newId()];
    const read = await readRecords(database.weft.kysely, 'organisation', workspace.id, { id: asked });
    expect(read.map((each) => each.id)).toEqual(organisations.map((each) => each.id));
  });

  test('a list is read part by part, each record once, and of each the fields that were asked for', async () => {
    const place = millbrook();
    await commit(database.weft, place.changeSet);
    const { kysely } = database.weft;
    const fields = ['id', 'name', 'identifiers'] as const;
    const read: { id: string }[] = [];
    for (let after: string | null = null; ; after = read.at(-1)?.id ?? null) {
      const part = await readPart(kysely, 'organisation', place.workspace.id, { fields, after, limit: 3 });
      read.push(...part);
      if (part.length < 3) break;
    }
    const whole = await readRecords(kysely, 'organisation', place.workspace.id);
    expect(read).toEqual(whole.map(({ id, name, identifiers }) => ({ id, name, identifiers })));
  });
});
