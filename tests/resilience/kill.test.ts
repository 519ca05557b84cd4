import { commit, openDatabase } from '@weft/db';
import { forEachEngine, millbrook, useDatabase } from '@weft/testing';
import { expect, test } from 'vitest';
import { expectSound, expectWhole } from './whole.ts';
import { startWriter } from './writer.ts';

/** A moment soon, never the same: so many turns of the event loop from now. */
async function aMomentLater(): Promise<void> {
  const turns = Math.floor(Math.random() * 60);
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
}

forEachEngine('a writer that is killed', (engine) => {
  const database = useDatabase(engine, openDatabase);
  const rounds = engine === 'sqlite' ? 8 : 4;

  test('loses nothing that was acknowledged and leaves no half of a change, whenever it happens', async () => {
    const place = millbrook();
    const { id } = place.workspace;
    await commit(database.weft, place.changeSet);
    await database.weft.close();
    for (let round = 0; round < rounds; round++) {
      const writer = startWriter('stream', database.url, id);
      await writer.untilAcknowledged(1 + Math.floor(Math.random() * 12));
      await aMomentLater();
      await writer.kill();
      const weft = await openDatabase(database.url);
      const head = await expectWhole(weft, id).finally(() => weft.close());
      if (engine === 'sqlite') expectSound(database.url);
      const last = writer.acknowledged.at(-1) ?? 0;
      // The change that was under way may have got through without its answer.
      expect(head).toBeGreaterThanOrEqual(last);
      expect(head).toBeLessThanOrEqual(last + 1);
    }
  }, 120_000);
});
