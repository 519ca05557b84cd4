import { adding, changeSet, changing, forEachEngine, makePost, millbrook, newId, useDatabase } from '@weft/testing';
import { sql } from 'kysely';
import { describe, expect, test, vi } from 'vitest';
import { openDatabase } from '../database/database.ts';
import { headOf } from './changes.ts';
import { commit } from './commit.ts';
import type { Announcement } from './feed.ts';

forEachEngine('the feed', (engine) => {
  const database = useDatabase(engine, openDatabase);

  test('announces each change to its workspace once it can be read, and to no other', async () => {
    const [here, there] = [millbrook('here'), millbrook('there')];
    const heard: { announced: Announcement; head: number }[] = [];
    const reading: Promise<void>[] = [];
    const listen = async (announced: Announcement) => {
      heard.push({ announced, head: await headOf(database.weft.kysely, announced.workspaceId) });
    };
    database.weft.feed.subscribe(here.workspace.id, (announced) => reading.push(listen(announced)));
    await commit(database.weft, there.changeSet);
    await commit(database.weft, here.changeSet);
    await vi.waitFor(() => expect(reading).toHaveLength(1));
    await Promise.all(reading);
    expect(heard).toEqual([{ announced: { workspaceId: here.workspace.id, number: 1 }, head: 1 }]);
  });

  test('does not announce a change that failed, nor anything to one who left', async () => {
    const place = millbrook();
    await commit(database.weft, place.changeSet);
    const [stayed, left]: [number[], number[]] = [[], []];
    database.weft.feed.subscribe(place.workspace.id, ({ number }) => stayed.push(number));
    const leave = database.weft.feed.subscribe(place.workspace.id, ({ number }) => left.push(number));
    leave();
    leave();
    await expect(
      commit(database.weft, changeSet(place.workspace.id, [adding('post', makePost(place.workspace.id, { organisationId: newId() }))])),
    ).rejects.toThrow();
    await commit(database.weft, changeSet(place.workspace.id, [changing('person', place.people.ada, { name: 'Ada' })]));
    await vi.waitFor(() => expect(stayed).toContain(2));
    expect(stayed.filter((number) => number !== 1)).toEqual([2]);
    expect(left).toEqual([]);
  });

  test('a listener that fails does not keep the others from hearing, nor the writer from its answer', async () => {
    const place = millbrook();
    const heard: number[] = [];
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    database.weft.feed.subscribe(place.workspace.id, () => {
      throw new Error('This window is broken.');
    });
    database.weft.feed.subscribe(place.workspace.id, ({ number }) => heard.push(number));
    expect((await commit(database.weft, place.changeSet)).number).toBe(1);
    await vi.waitFor(() => expect(heard).toEqual([1]));
    expect(complaints).toHaveBeenCalledOnce();
    complaints.mockRestore();
  });

  test('what one handle commits is announced to listeners of another', async () => {
    const other = await database.another();
    const place = millbrook();
    const heard: Announcement[] = [];
    other.feed.subscribe(place.workspace.id, (announced) => heard.push(announced));
    await commit(database.weft, place.changeSet);
    await vi.waitFor(() => expect(heard).toEqual([{ workspaceId: place.workspace.id, number: 1 }]), 10_000);
  });
});

describe('the feed over PostgreSQL', () => {
  const database = useDatabase('postgres', openDatabase);

  test('a listener that was cut off is told where its workspace stands when it is back', async () => {
    const other = await database.another();
    const place = millbrook();
    await commit(database.weft, place.changeSet);
    const heard: number[] = [];
    other.feed.subscribe(place.workspace.id, ({ number }) => heard.push(number));
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen%' and datname = current_database()`.execute(
      database.weft.kysely,
    );
    await commit(database.weft, changeSet(place.workspace.id, [changing('person', place.people.ada, { name: 'Ada' })]));
    await vi.waitFor(() => expect(heard).toContain(2), 10_000);
  });
});
