import { commit, openDatabase, readRecords } from '@weft/db';
import { forEachEngine, millbrook, temporaryDatabaseUrl, useDatabase } from '@weft/testing';
import { expect, onTestFinished, test } from 'vitest';
import { startWriter } from './writer.ts';

forEachEngine('several processes on one database', (engine) => {
  const database = useDatabase(engine, openDatabase);

  test('lose none of each other’s changes and share out the numbers without gaps', async () => {
    const place = millbrook();
    await commit(database.weft, place.changeSet);
    const writers = [1, 2, 3].map(() => startWriter('count', database.url, place.workspace.id, '25'));
    await Promise.all(writers.map((writer) => writer.done()));
    const [person] = await readRecords(database.weft.kysely, 'person', place.workspace.id);
    expect(person?.notes).toBe('75');
    const numbers = writers.flatMap((writer) => writer.acknowledged).sort((one, other) => one - other);
    expect(numbers).toEqual(Array.from({ length: 75 }, (_, index) => index + 2));
  }, 60_000);

  test('can open an empty place at the same moment', async () => {
    const { url, remove } = await temporaryDatabaseUrl(engine);
    onTestFinished(remove);
    await Promise.all([1, 2, 3].map(() => startWriter('open', url).done()));
    const weft = await openDatabase(url);
    const place = millbrook();
    await commit(weft, place.changeSet);
    expect(await readRecords(weft.kysely, 'case', place.workspace.id)).toHaveLength(2);
    await weft.close();
  }, 60_000);
});
