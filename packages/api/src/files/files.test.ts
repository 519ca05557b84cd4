import { charityExtract, forEachEngine } from '@weft/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { held } from '../testing/held.ts';
import { type MillbrookWorld, millbrookWorld } from '../testing/millbrookWorld.ts';
import { createHeldFiles } from './heldFiles.ts';

forEachEngine('files on their way in', (engine) => {
  let world: MillbrookWorld;
  beforeEach(async () => {
    world = await millbrookWorld(engine);
  });
  afterEach(() => world.close());

  test('a file that was sent once is there for everything that is asked of it, for whoever sent it and nobody else', async () => {
    const officer = await world.as('officer');
    const list = await held(officer, 'list.csv', 'Name\nThe Kite Makers\n');
    for (const _ of [1, 2]) expect(await officer.imports.lists.open(list)).toMatchObject({ fileName: 'list.csv', rows: 1 });
    await expect((await world.as('admin')).imports.lists.open(list)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect((await world.asOutsider()).imports.lists.open(list)).rejects.toThrow('This file is not here any more. Choose it again.');
  });

  test('a register’s table that is too large to be kept fills the organisations that are here, as one change, which undo takes back', async () => {
    const officer = await world.as('officer');
    const { wheelhouse } = world.here.organisations;
    const { file, bytes } = await officer.files.hold(charityExtract(25_000_000, [{ number: 1_098_765, name: wheelhouse.name }]));
    expect(bytes).toBeLessThan(1000);
    const list = await officer.imports.lists.open({ name: 'publicextract.charity.txt', file });
    expect(list).toMatchObject({ rows: 1, assumed: [{ what: 'rows about organisations that are not here' }] });
    const columns = [...(list.kinds.find(({ kind }) => kind === 'organisations')?.columns ?? [])];
    const asked = { list: list.list, kind: 'organisations' as const, columns };
    expect((await officer.imports.lists.preview(asked)).counts).toMatchObject({ new: 0, changed: 1 });
    const before = (await officer.organisations.get({ id: wheelhouse.id })).organisation;
    const { change } = await officer.imports.lists.create(asked);
    const filled = (await officer.organisations.get({ id: wheelhouse.id })).organisation;
    expect(filled.identifiers).toContainEqual({ scheme: 'GB-CHC', value: 'GB-CHC-1098765' });
    await officer.changes.undo({ number: change });
    const after = (await officer.organisations.get({ id: wheelhouse.id })).organisation;
    expect({ ...after, version: 0 }).toEqual({ ...before, version: 0 });
  });

  test('anything else that is too large is refused with both limits while it is still coming', async () => {
    let come = 0;
    const endless = async function* () {
      for (;;) {
        come += 1_000_000;
        yield Buffer.alloc(1_000_000, 'a');
      }
    };
    const officer = await world.as('officer');
    await expect(officer.files.hold(endless())).rejects.toThrow('at most 20 MB, or 1 GB of one table');
    expect(come).toBeLessThan(23_000_000);
  });

  test('what cannot be bytes is refused in words, and one who may bring nothing in sends nothing', async () => {
    const { hold } = (await world.as('officer')).files;
    // A request can say anything.
    await expect(Reflect.apply(hold, null, ['Name'])).rejects.toThrow('These are not the bytes of a file.');
    await expect(held(await world.as('viewer'), 'list.csv', 'Name')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

test('those that were asked for longest ago are let go once there are too many bytes or files, and never the newest', () => {
  const of = { workspaceId: 'here', memberId: 'me' };
  const files = createHeldFiles();
  const hold = (id: string, bytes: number) => files.hold(id, { ...of, content: new Uint8Array(bytes), assumed: [] });
  const isHeld = (id: string) => {
    try {
      return files.get(id, of).content.length > 0;
    } catch {
      return false;
    }
  };
  hold('first', 15_000_000);
  hold('second', 15_000_000);
  expect(isHeld('first')).toBe(true);
  hold('third', 15_000_000);
  expect(['first', 'second', 'third'].map(isHeld)).toEqual([true, false, true]);
  hold('vast', 50_000_000);
  expect(['first', 'third', 'vast'].map(isHeld)).toEqual([false, false, true]);
  files.close('vast');
  for (let each = 0; each <= 40; each += 1) hold(`${each}`, 1);
  expect([isHeld('0'), isHeld('1'), isHeld('40')]).toEqual([false, true, true]);
});
