import type { Snag, SnagStatus } from '@weft/domain';
import { adding, changeSet, changing, forEachEngine, makeSnag, millbrook, newId, useDatabase } from '@weft/testing';
import { expect, test } from 'vitest';
import { commit } from '../../changes/commit.ts';
import { openDatabase, type Weft } from '../../database/database.ts';
import { loose, readRecord, readRecords } from '../../records/read.ts';
import { up } from './settledSnags.ts';

/** Takes the column away, as it was not there before, and brings the snags up to date again. */
async function migratedAnew({ kysely }: Weft): Promise<void> {
  await loose(kysely).schema.alterTable('snags').dropColumn('settledOn').execute();
  await up(kysely);
}

forEachEngine('the day on which a snag was settled', (engine) => {
  const database = useDatabase(engine, openDatabase);

  async function place() {
    const { weft } = database;
    const { workspace, cases, changeSet: made } = millbrook();
    await commit(weft, made);
    const set = (items: Parameters<typeof changeSet>[1], said = {}) => commit(weft, changeSet(workspace.id, items, said));
    /** Dates a change as if it had been made then. */
    const onDay = (number: number, at: string) => weft.kysely.updateTable('changes').set({ at }).where('number', '=', number).execute();
    async function stand(id: string, status: SnagStatus, at: string, undoes: number | null = null): Promise<number> {
      const before = await readRecord(weft.kysely, 'snag', workspace.id, id);
      if (before === null) throw new Error('The snag is gone.');
      const { number } = await set([changing('snag', before, { status })], { undoes });
      await onDay(number, at);
      return number;
    }
    const add = async (said: Partial<Snag> = {}) => {
      const snag = makeSnag(workspace.id, { id: newId(), caseId: cases.lantern.id, ...said });
      await set([adding('snag', snag)]);
      return snag.id;
    };
    const days = async () => new Map((await readRecords(weft.kysely, 'snag', workspace.id)).map(({ id, settledOn }) => [id, settledOn]));
    return { weft, add, stand, days };
  }

  test('comes from the change log: the last time it was settled, by the day in London', async () => {
    const { weft, add, stand, days } = await place();
    const [once, again, late] = [await add(), await add(), await add()];
    await stand(once, 'resolved', '2026-03-01T10:00:00.000Z');
    await stand(once, 'verified', '2026-05-01T10:00:00.000Z');
    await stand(again, 'resolved', '2026-03-01T10:00:00.000Z');
    await stand(again, 'in_progress', '2026-03-02T10:00:00.000Z');
    await stand(again, 'withdrawn', '2026-04-01T10:00:00.000Z');
    await stand(late, 'accepted', '2026-07-01T23:30:00.000Z');
    await migratedAnew(weft);
    const all = await days();
    expect([once, again, late].map((id) => all.get(id))).toEqual(['2026-03-01', '2026-04-01', '2026-07-02']);
  });

  test('is not known of one that came in settled, and is none of one that is open, opened again too', async () => {
    const { weft, add, stand, days } = await place();
    const [came, open, reopened] = [await add({ status: 'verified' }), await add(), await add()];
    await stand(reopened, 'resolved', '2026-03-01T10:00:00.000Z');
    await stand(reopened, 'open', '2026-03-02T10:00:00.000Z');
    await migratedAnew(weft);
    const all = await days();
    expect([came, open, reopened].map((id) => all.get(id))).toEqual([null, null, null]);
  });

  test('is the first day again where opening it again was taken back', async () => {
    const { weft, add, stand, days } = await place();
    const id = await add();
    await stand(id, 'resolved', '2026-03-01T10:00:00.000Z');
    const reopening = await stand(id, 'open', '2026-03-02T10:00:00.000Z');
    await stand(id, 'resolved', '2026-03-03T10:00:00.000Z', reopening);
    await migratedAnew(weft);
    expect((await days()).get(id)).toBe('2026-03-01');
  });

  test('cannot be kept of a snag that is open', async () => {
    const { weft, add } = await place();
    const id = await add();
    await expect(weft.kysely.updateTable('snags').set({ settledOn: '2026-03-01' }).where('id', '=', id).execute()).rejects.toThrow(
      /check/i,
    );
  });
});
