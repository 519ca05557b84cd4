import { commit } from '@weft/db';
import { changeSet, changing, forEachEngine } from '@weft/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { type MillbrookWorld, millbrookWorld } from '../testing/millbrookWorld.ts';

/** An event as the wire carries it: its id, then what it says. */
const touched = z.object({ kind: z.string(), id: z.string(), removed: z.boolean() });
const event = z.tuple([z.string(), z.object({ number: z.number(), touched: z.array(touched).nullable() })]).rest(z.unknown());

forEachEngine('the live feed', (engine) => {
  let world: MillbrookWorld;
  beforeEach(async () => {
    world = await millbrookWorld(engine);
  });
  afterEach(() => world.close());

  async function listen(lastEventId?: number) {
    const viewer = await world.as('viewer');
    const feed = await viewer.changes.feed(lastEventId === undefined ? {} : { lastEventId });
    const events = feed[Symbol.asyncIterator]();
    const next = async () => {
      const { value } = await events.next();
      return event.parse(value);
    };
    return { next, stop: () => events.return?.(undefined) };
  }

  test('a new listener is told where the workspace stands, then of each change as it is committed', async () => {
    const { next, stop } = await listen();
    expect((await next())[1]).toEqual({ number: 1, touched: [] });
    const waiting = next();
    const officer = await world.as('officer');
    const { youthGrant } = world.here.relationships;
    await officer.relationships.confirm({ ids: [youthGrant.id] });
    const [id, data] = await waiting;
    expect(data).toEqual({ number: 2, touched: [{ kind: 'relationship', id: youthGrant.id, removed: false }] });
    expect(id).toBe('2');
    await stop();
  });

  test('a listener that slept hears at once what it missed', async () => {
    const officer = await world.as('officer');
    const { youthGrant, voices } = world.here.relationships;
    await officer.relationships.confirm({ ids: [youthGrant.id] });
    await officer.relationships.delete({ id: voices.id, version: 1 });
    const { next, stop } = await listen(1);
    const [, data] = await next();
    expect(data.number).toBe(3);
    expect(data.touched?.map((each) => each.id)).toEqual(expect.arrayContaining([youthGrant.id, voices.id]));
    await stop();
  });

  test('another workspace’s changes are not heard', async () => {
    const { next, stop } = await listen();
    await next();
    const waiting = next();
    const { elsewhere, here } = world;
    await commit(world.weft, changeSet(elsewhere.workspace.id, [changing('workspace', elsewhere.workspace, { reviewMonths: 6 })]));
    await commit(world.weft, changeSet(here.workspace.id, [changing('workspace', here.workspace, { reviewMonths: 6 })]));
    expect((await waiting)[1]).toMatchObject({ number: 2, touched: [{ kind: 'workspace', id: here.workspace.id }] });
    await stop();
  });
});
