import { type ChangeItem, inverse } from '@weft/domain';
import { changeSet, changing, forEachEngine, histories, itemsFor, Model, millbrook, useDatabase } from '@weft/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDatabase, type Weft } from '../database/database.ts';
import { loose, readRecord } from '../records/read.ts';
import { recordTables } from '../records/tables.ts';
import { readChange } from './changes.ts';
import { commit } from './commit.ts';

type Row = Record<string, unknown>;

/** All rows of a workspace in all tables but the log, without versions: what a person would call its state. */
async function everything(weft: Weft, workspaceId: string): Promise<Record<string, Row[]>> {
  const tables = (await weft.kysely.introspection.getTables()).map((table) => table.name).filter((name) => !name.startsWith('change'));
  const state: Record<string, Row[]> = {};
  for (const table of tables) {
    const rows = await loose(weft.kysely).selectFrom(table).selectAll().where('workspaceId', '=', workspaceId).execute();
    const place = (row: Row) => `${row.id ?? row.ownerId} ${row.ordinal ?? ''}`;
    state[table] = rows.map(({ version, ...row }) => row).sort((one, other) => (place(one) < place(other) ? -1 : 1));
  }
  return state;
}

/** The lists of every record as the entries of its rows say, and as the record's own row says. */
function listsBothWays(state: Record<string, Row[]>): [fromRows: unknown[], fromRecords: unknown[]] {
  const [fromRows, fromRecords]: [unknown[], unknown[]] = [[], []];
  for (const { table, lists } of Object.values(recordTables)) {
    for (const [field, list] of Object.entries(lists)) {
      for (const record of state[table] ?? []) {
        const entries = (state[list.table] ?? []).filter((row) => row.ownerId === record.id);
        fromRows.push(entries.map(({ workspaceId, ownerId, ordinal, ...entry }) => (list.plain ? entry[list.plain] : entry)));
        fromRecords.push(JSON.parse(String(record[field])));
      }
    }
  }
  return [fromRows, fromRecords];
}

forEachEngine('undo', (engine) => {
  const database = useDatabase(engine, openDatabase);

  test('any changes, undone in reverse, give back the exact database at every step; lists always stand the same both ways', async () => {
    let run = 0;
    const property = fc.asyncProperty(histories(10), async (history) => {
      const place = millbrook(`place-${run++}`);
      const workspaceId = place.workspace.id;
      const model = new Model().follow((await commit(database.weft, place.changeSet)).items);
      const states: Record<string, Row[]>[] = [];
      const numbers: number[] = [];
      for (const acts of history) {
        const items = itemsFor(acts, model, workspaceId);
        if (items.length === 0) continue;
        states.push(await everything(database.weft, workspaceId));
        const change = await commit(database.weft, changeSet(workspaceId, items));
        model.follow(change.items);
        numbers.push(change.number);
        const [fromRows, fromRecords] = listsBothWays(await everything(database.weft, workspaceId));
        expect(fromRows).toEqual(fromRecords);
      }
      for (const number of numbers.reverse()) {
        const change = await readChange(database.weft.kysely, workspaceId, number);
        if (!change) throw new Error(`Change ${number} is not in the log.`);
        await commit(database.weft, changeSet(workspaceId, inverse(change).items, { undoes: number }));
        expect(await everything(database.weft, workspaceId)).toEqual(states.pop());
      }
    });
    await fc.assert(property, { numRuns: engine === 'sqlite' ? 20 : 8, endOnFailure: true });
  }, 120_000);

  test('an undone change can be done again, and undone again', async () => {
    const place = millbrook();
    const { weft } = database;
    await commit(weft, place.changeSet);
    const before = await everything(weft, place.workspace.id);
    const rename = await commit(
      weft,
      changeSet(place.workspace.id, [changing('organisation', place.organisations.pantry, { name: 'The Pantry' })]),
    );
    const after = await everything(weft, place.workspace.id);
    const undone = await commit(weft, { ...rename, ...inverse(rename) });
    expect(await everything(weft, place.workspace.id)).toEqual(before);
    const redone = await commit(weft, { ...undone, ...inverse(undone) });
    expect(await everything(weft, place.workspace.id)).toEqual(after);
    expect(redone).toMatchObject({ number: 4, undoes: 3 });
    await commit(weft, { ...redone, ...inverse(redone) });
    expect(await everything(weft, place.workspace.id)).toEqual(before);
  });

  test('undoing a change to a record that moved on since is a conflict, and leaves it alone', async () => {
    const place = millbrook();
    const { weft } = database;
    await commit(weft, place.changeSet);
    const first = await commit(weft, changeSet(place.workspace.id, [changing('person', place.people.ada, { name: 'Ada T.' })]));
    const [item] = first.items as [ChangeItem & { kind: 'person' }];
    if (!item.after) throw new Error('Ada is still there.');
    await commit(weft, changeSet(place.workspace.id, [changing('person', item.after, { name: 'Ada Thorne-Reed' })]));
    await expect(commit(weft, { ...first, ...inverse(first) })).rejects.toMatchObject({
      code: 'conflict',
      mine: { name: 'Ada Thorne' },
      theirs: { name: 'Ada Thorne-Reed' },
    });
    expect(await readRecord(weft.kysely, 'person', place.workspace.id, place.people.ada.id)).toMatchObject({ name: 'Ada Thorne-Reed' });
  });
});
