import { inverse } from '@weft/domain';
import {
  adding,
  changeSet,
  changing,
  forEachEngine,
  type Millbrook,
  makeOrganisation,
  millbrook,
  removing,
  useDatabase,
} from '@weft/testing';
import { expect, test } from 'vitest';
import { openDatabase } from '../database/database.ts';
import { listChanges, readBin, readChange, touchedSince } from './changes.ts';
import { commit } from './commit.ts';

forEachEngine('the change log', (engine) => {
  const database = useDatabase(engine, openDatabase);

  async function founded(slug?: string): Promise<Millbrook> {
    const place = millbrook(slug);
    await commit(database.weft, place.changeSet);
    return place;
  }

  test('a change read back is the change that was committed', async () => {
    const place = await founded();
    const change = await readChange(database.weft.kysely, place.workspace.id, 1);
    expect(change).toMatchObject({ number: 1, summary: 'Founded Millbrook', memberId: null, reason: null, undoes: null });
    expect(change?.items).toEqual(place.items.map((item) => ({ ...item, after: { ...item.after, version: 1 } })));
    expect(await readChange(database.weft.kysely, place.workspace.id, 2)).toBeNull();
  });

  test('lists the newest first, between two numbers, and those of one record', async () => {
    const place = await founded();
    const { kysely } = database.weft;
    const { id } = place.workspace;
    await founded('elsewhere');
    const { ada, bilal } = place.people;
    await commit(database.weft, changeSet(id, [changing('person', ada, { notes: 'One' })], { summary: 'One' }));
    await commit(database.weft, changeSet(id, [changing('person', bilal, { notes: 'Two' })], { summary: 'Two' }));
    await commit(
      database.weft,
      changeSet(id, [removing('person', { ...ada, notes: 'One', version: 2 }), removing('appointment', place.appointments.ada)]),
    );
    const numbers = async (asked: object) => (await listChanges(kysely, id, { limit: 10, ...asked })).map((line) => line.number);
    expect(await numbers({})).toEqual([4, 3, 2, 1]);
    expect(await numbers({ limit: 2 })).toEqual([4, 3]);
    expect(await numbers({ before: 4, after: 1 })).toEqual([3, 2]);
    expect(await numbers({ recordId: ada.id })).toEqual([4, 2, 1]);
    expect(await numbers({ recordId: ada.id, before: 4, limit: 1 })).toEqual([2]);
    const [last] = await listChanges(kysely, id, { limit: 1 });
    expect(last?.touched).toEqual([
      { kind: 'person', id: ada.id, made: false, removed: true },
      { kind: 'appointment', id: place.appointments.ada.id, made: false, removed: true },
    ]);
  });

  test('a line of a large change names its first fifty records', async () => {
    const place = await founded();
    const newcomers = Array.from({ length: 60 }, (_, index) => makeOrganisation(place.workspace.id, { name: `Newcomer ${index}` }));
    await commit(
      database.weft,
      changeSet(
        place.workspace.id,
        newcomers.map((each) => adding('organisation', each)),
      ),
    );
    const [line] = await listChanges(database.weft.kysely, place.workspace.id, { limit: 1 });
    expect(line?.touched.map((touched) => touched.id)).toEqual(newcomers.slice(0, 50).map((each) => each.id));
  });

  test('names each record touched since a number once, with whether it is gone now', async () => {
    const place = await founded();
    const { id } = place.workspace;
    const { roof, gate } = place.snags;
    const changed = await commit(database.weft, changeSet(id, [changing('snag', roof, { title: 'Roof' }), removing('snag', gate)]));
    const undone = await commit(database.weft, { ...changed, ...inverse(changed) });
    await commit(database.weft, changeSet(id, [removing('snag', { ...roof, version: undone.number })]));
    const since = async (number: number) =>
      (await touchedSince(database.weft.kysely, id, number)).sort((one, other) => (one.id < other.id ? -1 : 1));
    const both = [
      { kind: 'snag', id: roof.id, removed: true },
      { kind: 'snag', id: gate.id, removed: false },
    ].sort((one, other) => (one.id < other.id ? -1 : 1));
    expect(await since(1)).toEqual(both);
    expect(await since(3)).toEqual([{ kind: 'snag', id: roof.id, removed: true }]);
    expect(await since(4)).toEqual([]);
  });

  test('the bin holds what its last change removed, newest first, and lets go of what came back', async () => {
    const place = await founded();
    const { id } = place.workspace;
    const { roof, gate, lease } = place.snags;
    const bin = async (...kinds: ('snag' | 'dependency' | 'person')[]) =>
      (await readBin(database.weft.kysely, id, kinds, 10)).map(({ change, item }) => [change.number, item.id]);
    await commit(database.weft, changeSet(id, [removing('snag', roof)], { summary: 'Removed the roof' }));
    const two = await commit(database.weft, changeSet(id, [removing('dependency', place.dependencies.deeds), removing('snag', lease)]));
    await commit(database.weft, changeSet(id, [removing('snag', gate)]));
    expect(await bin('snag')).toEqual([
      [4, gate.id],
      [3, lease.id],
      [2, roof.id],
    ]);
    expect(await bin('dependency', 'person')).toEqual([[3, place.dependencies.deeds.id]]);
    await commit(database.weft, { ...two, ...inverse(two) });
    expect(await bin('snag', 'dependency')).toEqual([
      [4, gate.id],
      [2, roof.id],
    ]);
    const [, oldest] = await readBin(database.weft.kysely, id, ['snag'], 10);
    expect(oldest?.change).toMatchObject({ summary: 'Removed the roof', number: 2 });
    expect(oldest?.item).toEqual({ kind: 'snag', id: roof.id, before: roof, after: null });
  });
});
