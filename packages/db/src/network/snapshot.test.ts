import {
  applyDifference,
  type Difference,
  differenceSchema,
  inverse,
  type Organisation,
  type Relationship,
  type Snapshot,
  type SnapshotRelationship,
  snapshotSchema,
} from '@weft/domain';
import {
  adding,
  changeSet,
  changing,
  forEachEngine,
  histories,
  itemsFor,
  type Millbrook,
  Model,
  makeOrganisation,
  makePosition,
  millbrook,
  newId,
  removing,
  useDatabase,
} from '@weft/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commit } from '../changes/commit.ts';
import { openDatabase, type Weft } from '../database/database.ts';
import { readRecords } from '../records/read.ts';
import { readDifferenceJson, readSnapshotJson } from './snapshot.ts';

async function snapshotOf(weft: Weft, workspaceId: string, names = true): Promise<Snapshot> {
  return snapshotSchema.strict().parse(JSON.parse(String((await readSnapshotJson(weft, workspaceId, { names })).json)));
}

async function differenceOf(weft: Weft, workspaceId: string, since: number, names = true): Promise<Difference> {
  return differenceSchema.strict().parse(JSON.parse(String((await readDifferenceJson(weft, workspaceId, since, { names })).json)));
}

function picked<T extends object, F extends keyof T>(record: T, fields: readonly F[]): Pick<T, F> {
  return Object.fromEntries(fields.map((field) => [field, record[field]])) as Pick<T, F>;
}

/** The snapshot as it follows from the records, one by one. */
async function expectedOf(weft: Weft, workspaceId: string, change: number): Promise<Snapshot> {
  const { kysely } = weft;
  const places = new Map((await readRecords(kysely, 'position', workspaceId)).map((place) => [place.id, place]));
  const people = new Map((await readRecords(kysely, 'person', workspaceId)).map((person) => [person.id, person]));
  const placed = (id: string) => ({ x: places.get(id)?.x ?? null, y: places.get(id)?.y ?? null });
  const body = (record: Organisation) => ({
    ...picked(record, [
      'id',
      'version',
      'name',
      'kind',
      'side',
      'parentId',
      'areaId',
      'otherNames',
      'identifiers',
      'formerParents',
      'tags',
    ]),
    ...placed(record.id),
  });
  const tie = (record: Relationship): SnapshotRelationship => ({
    ...picked(record, ['id', 'version', 'name', 'parties', 'types', 'level', 'areaIds', 'holders', 'brokerIds', 'status', 'formality']),
    ...picked(record, ['from', 'to', 'confirmedOn', 'tags']),
    ...placed(record.id),
    disputed: record.dispute !== null,
  });
  return {
    workspaceId,
    change,
    organisations: (await readRecords(kysely, 'organisation', workspaceId)).map(body),
    posts: (await readRecords(kysely, 'post', workspaceId)).map((post) =>
      picked(post, ['id', 'version', 'organisationId', 'title', 'tier']),
    ),
    appointments: (await readRecords(kysely, 'appointment', workspaceId)).map((held) => {
      const person = people.get(held.personId);
      const version = Math.max(held.version, person?.version ?? 0);
      return { ...picked(held, ['id', 'postId', 'personId', 'from', 'to']), version, name: person?.name ?? null };
    }),
    relationships: (await readRecords(kysely, 'relationship', workspaceId)).map(tie),
    areas: (await readRecords(kysely, 'area', workspaceId)).map((area) => picked(area, ['id', 'version', 'name', 'kind'])),
    placements: (await readRecords(kysely, 'placement', workspaceId)).map(({ workspaceId: _, originKey: __, ...placement }) => placement),
  };
}

/** The same snapshot with each list in the order of ids. */
function inOrder(snapshot: Snapshot): Snapshot {
  const sorted = <T extends { id: string }>(list: T[]) => [...list].sort((one, other) => (one.id < other.id ? -1 : 1));
  const { organisations, posts, appointments, relationships, areas, placements } = snapshot;
  return {
    ...snapshot,
    organisations: sorted(organisations),
    posts: sorted(posts),
    appointments: sorted(appointments),
    relationships: sorted(relationships),
    areas: sorted(areas),
    placements: sorted(placements),
  };
}

forEachEngine('the network snapshot', (engine) => {
  const database = useDatabase(engine, openDatabase);

  async function founded(slug?: string): Promise<Millbrook> {
    const place = millbrook(slug);
    await commit(database.weft, place.changeSet);
    return place;
  }

  test('holds what the records say, of its own workspace alone', async () => {
    const place = await founded('here');
    await founded('there');
    const snapshot = await snapshotOf(database.weft, place.workspace.id);
    expect(snapshot).toEqual(await expectedOf(database.weft, place.workspace.id, 1));
    expect(snapshot.organisations).toHaveLength(Object.keys(place.organisations).length);
    expect(snapshot.relationships.find((tie) => tie.id === place.relationships.voices.id)).toMatchObject({ x: 12, y: 96, disputed: false });
    expect(snapshot.relationships.find((tie) => tie.id === place.relationships.pantry.id)).toMatchObject({
      x: null,
      y: null,
      disputed: true,
    });
  });

  test('without names says who holds a post by id alone, in the snapshot and the difference', async () => {
    const place = await founded();
    await commit(database.weft, changeSet(place.workspace.id, [changing('person', place.people.ada, { name: 'Ada Renamed' })]));
    const text = String((await readSnapshotJson(database.weft, place.workspace.id, { names: false })).json);
    const difference = String((await readDifferenceJson(database.weft, place.workspace.id, 0, { names: false })).json);
    for (const { name } of [...Object.values(place.people), { name: 'Ada Renamed' }]) {
      expect(text).not.toContain(name);
      expect(difference).not.toContain(name);
    }
    const named = await snapshotOf(database.weft, place.workspace.id);
    expect(await snapshotOf(database.weft, place.workspace.id, false)).toEqual({
      ...named,
      appointments: named.appointments.map((held) => ({ ...held, name: null })),
    });
  });

  test('of a workspace that is not there is empty, as at change 0', async () => {
    const id = newId();
    const nothing = { organisations: [], posts: [], appointments: [], relationships: [], areas: [], placements: [] };
    expect(await snapshotOf(database.weft, id)).toEqual({ workspaceId: id, change: 0, ...nothing });
  });

  test('the difference since the last change is empty', async () => {
    const place = await founded();
    const difference = await differenceOf(database.weft, place.workspace.id, 1);
    const nothing = { organisations: [], posts: [], appointments: [], relationships: [], areas: [], placements: [] };
    expect(difference).toEqual({ workspaceId: place.workspace.id, since: 1, change: 1, ...nothing, removed: [] });
  });

  test('the difference sends what was placed, moved or taken off its place, with the version of the record itself', async () => {
    const place = await founded();
    const { id } = place.workspace;
    const { council, lantern, voluntaryAction } = place.organisations;
    await commit(
      database.weft,
      changeSet(id, [
        removing('position', place.positions.council),
        changing('position', place.positions.voluntaryAction, { x: 1.5, y: 2 }),
        adding('position', makePosition(id, { id: lantern.id, x: -3, y: 0.1 })),
      ]),
    );
    const difference = await differenceOf(database.weft, id, 1);
    const sent = difference.organisations.map((body) => ({ ...picked(body, ['id', 'version', 'x', 'y']) }));
    expect(sent).toHaveLength(3);
    expect(sent).toContainEqual({ id: council.id, version: 1, x: null, y: null });
    expect(sent).toContainEqual({ id: voluntaryAction.id, version: 1, x: 1.5, y: 2 });
    expect(sent).toContainEqual({ id: lantern.id, version: 1, x: -3, y: 0.1 });
    expect(difference.removed).toEqual([]);
  });

  test('the difference sends who holds a post again when the person is renamed', async () => {
    const place = await founded();
    await commit(database.weft, changeSet(place.workspace.id, [changing('person', place.people.ada, { name: 'Ada Renamed' })]));
    const difference = await differenceOf(database.weft, place.workspace.id, 1);
    expect(difference.appointments).toMatchObject([{ id: place.appointments.ada.id, version: 2, name: 'Ada Renamed' }]);
    expect(difference.organisations).toEqual([]);
  });

  test('the difference says what was removed, but not what came back since', async () => {
    const place = await founded();
    const { id } = place.workspace;
    const removed = await commit(database.weft, changeSet(id, [removing('relationship', place.relationships.advice)]));
    expect((await differenceOf(database.weft, id, 1)).removed).toEqual([place.relationships.advice.id]);
    await commit(database.weft, { ...removed, ...inverse(removed) });
    const difference = await differenceOf(database.weft, id, 1);
    expect(difference.removed).toEqual([]);
    expect(difference.relationships.map((tie) => tie.id)).toEqual([place.relationships.advice.id]);
  });

  test('after any changes, the snapshot holds what the records say, and any older one becomes it by the difference', async () => {
    let run = 0;
    const property = fc.asyncProperty(histories(8), async (history) => {
      const place = await founded(`place-${run++}`);
      const { id } = place.workspace;
      const model = new Model().follow(
        place.items.map((item) => ({ ...item, after: item.after && { ...item.after, version: 1 } }) as typeof item),
      );
      const older = [await snapshotOf(database.weft, id)];
      for (const acts of history) {
        const items = itemsFor(acts, model, id);
        if (items.length === 0) continue;
        model.follow((await commit(database.weft, changeSet(id, items))).items);
        older.push(await snapshotOf(database.weft, id));
      }
      const now = older.at(-1);
      expect(now).toEqual(await expectedOf(database.weft, id, older.length));
      for (const then of older.slice(0, -1)) {
        const difference = await differenceOf(database.weft, id, then.change);
        expect(inOrder(applyDifference(then, difference))).toEqual(now);
      }
    });
    await fc.assert(property, { numRuns: engine === 'sqlite' ? 20 : 8, endOnFailure: true });
  }, 120_000);

  test('a reading is of one moment, whatever is committed while it goes on', async () => {
    const place = await founded();
    const { id } = place.workspace;
    const other = await database.another();
    const readings: Promise<Snapshot>[] = [];
    for (let index = 0; index < 10; index++) {
      const newcomer = makeOrganisation(id, { name: `Newcomer ${index}` });
      const committed = commit(
        other,
        changeSet(id, [adding('organisation', newcomer), adding('position', makePosition(id, { id: newcomer.id }))]),
      );
      readings.push(snapshotOf(database.weft, id), snapshotOf(database.weft, id));
      await committed;
    }
    const founders = Object.keys(place.organisations).length;
    for (const snapshot of await Promise.all(readings)) {
      expect(snapshot.organisations).toHaveLength(founders + snapshot.change - 1);
      expect(snapshot.organisations.filter((body) => body.name.startsWith('Newcomer') && body.x === null)).toEqual([]);
    }
  });
});
