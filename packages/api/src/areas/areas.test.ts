import { forEachEngine } from '@weft/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportWorkspace } from '../imports/imports.service.ts';
import { type MillbrookWorld, millbrookWorld } from '../testing/millbrookWorld.ts';

const ward = (name: string, gssCode: string | null = null) => ({ name, kind: 'neighbourhood' as const, gssCode, notes: null });

forEachEngine('the list of neighbourhoods', (engine) => {
  let world: MillbrookWorld;
  beforeEach(async () => {
    world = await millbrookWorld(engine);
  });
  afterEach(() => world.close());

  async function listed(name: string) {
    const found = (await (await world.as('viewer')).areas.list()).find(({ area }) => area.name === name);
    if (!found) throw new Error(`${name} is not in the list.`);
    return found;
  }

  /** Gives Lantern House’s ward a code, so that a building and its cases name the area of that code. */
  async function placeLanternHouse(wardCode: string) {
    const officer = await world.as('officer');
    await officer.tenancies.assets.update({ id: world.here.assets.lanternHouse.id, version: 1, data: { wardCode } });
  }

  test('has each with how many records name it, for everybody to see', async () => {
    expect((await listed('Upper Green')).uses).toMatchObject({ relationships: 2, buildings: 0 });
    expect((await listed('Mill Quarter')).uses).toMatchObject({ relationships: 1 });
    expect((await listed('Millbrook')).uses.organisations).toBeGreaterThan(0);
    const names = (await (await world.as('viewer')).areas.list()).map(({ area }) => area.name);
    expect(names).toEqual([...names].sort());
  });

  test('counts buildings by the code of their ward, and cases by their building before their organisation', async () => {
    const admin = await world.as('admin');
    await admin.areas.create({ data: ward('Kiln Ward', 'E05014948') });
    await placeLanternHouse('E05014948');
    const { uses } = await listed('Kiln Ward');
    expect(uses).toMatchObject({ organisations: 0, relationships: 0, buildings: 1 });
    expect(uses.cases).toBeGreaterThan(0);
  });

  test('takes a new one with its code tidied, offered at once, and refuses a name or a code that is another’s', async () => {
    const admin = await world.as('admin');
    const { id, summary, change } = await admin.areas.create({ data: ward(' Kiln Ward ', 'e05 014948') });
    expect(summary).toBe('Added the neighbourhood “Kiln Ward”');
    const { areas } = await admin.workspaces.get();
    expect(areas.find((area) => area.id === id)).toMatchObject({ name: 'Kiln Ward', gssCode: 'E05014948' });
    await expect(admin.areas.create({ data: ward('kiln ward') })).rejects.toThrow('“Kiln Ward” is in the list already.');
    await expect(admin.areas.create({ data: ward('Other', 'E05014948') })).rejects.toThrow('This is the code of “Kiln Ward”.');
    await expect(admin.areas.create({ data: ward('Other', 'Kiln') })).rejects.toThrow('a letter and eight digits');
    await admin.changes.undo({ number: change });
    expect((await admin.workspaces.get()).areas.some((area) => area.id === id)).toBe(false);
  });

  test('one is renamed and given another kind; a stale change meets both sides', async () => {
    const admin = await world.as('admin');
    const { area } = await listed('Mill Quarter');
    await admin.areas.update({ id: area.id, version: area.version, data: { name: 'The Quarter', kind: 'town' } });
    expect((await listed('The Quarter')).area).toMatchObject({ kind: 'town' });
    const stale = admin.areas.update({ id: area.id, version: area.version, data: { name: 'Mills' } });
    await expect(stale).rejects.toMatchObject({ code: 'CONFLICT' });
    const { area: now } = await listed('The Quarter');
    await expect(admin.areas.update({ id: now.id, version: now.version, data: { name: 'Upper green' } })).rejects.toThrow('already');
    await admin.areas.update({ id: now.id, version: now.version, data: { name: 'the quarter' } });
  });

  test('one in use stays, and it is said by what it is named; one that is not goes to the bin', async () => {
    const admin = await world.as('admin');
    const { upperGreen } = world.here.areas;
    await expect(admin.areas.delete({ id: upperGreen.id, version: 1 })).rejects.toThrow(
      '“Upper Green” is named by 1 organisation and 2 relationships.',
    );
    const { id, change } = await admin.areas.create({ data: ward('Kiln Ward', 'E05014948') });
    await placeLanternHouse('E05014948');
    await expect(admin.areas.delete({ id, version: change })).rejects.toThrow('“Kiln Ward” is named by 1 building.');
    const { id: spare, change: made } = await admin.areas.create({ data: ward('Spare') });
    const removed = await admin.areas.delete({ id: spare, version: made });
    await admin.changes.undo({ number: removed.change });
    expect((await listed('Spare')).area.id).toBe(spare);
  });

  test('two become one with all that names either, in one change that is taken back whole', async () => {
    const admin = await world.as('admin');
    const { id: lost, change } = await admin.areas.create({ data: ward('Kiln Ward', 'E05014948') });
    const { upperGreen } = world.here.areas;
    await admin.areas.update({ id: upperGreen.id, version: 1, data: { gssCode: 'E05014949' } });
    await placeLanternHouse('E05014948');
    const { lantern } = world.here.organisations;
    await admin.organisations.update({ id: lantern.id, version: 1, data: { areaId: lost } });
    const { voices } = world.here.relationships;
    await admin.relationships.edit({ ids: [voices.id], set: { addAreaIds: [lost, upperGreen.id] } });
    const before = await exportWorkspace(world.weft, 'millbrook');

    const done = await admin.areas.merge({ lost: { id: lost, version: change }, keptId: upperGreen.id });
    expect(done.summary).toBe('Merged the neighbourhood “Kiln Ward” into “Upper Green”');
    expect((await admin.organisations.get({ id: lantern.id })).organisation.areaId).toBe(upperGreen.id);
    const { areaIds } = (await admin.relationships.get({ id: voices.id })).relationship;
    expect(areaIds.filter((id) => id === upperGreen.id)).toHaveLength(1);
    expect(areaIds).not.toContain(lost);
    expect((await listed('Upper Green')).uses.buildings).toBe(1);
    await expect(listed('Kiln Ward')).rejects.toThrow('not in the list');

    await admin.changes.undo({ number: done.change });
    expect(await exportWorkspace(world.weft, 'millbrook')).toEqual(before);
  });

  test('one that has no code takes over that of the other, so that its buildings stay as they are', async () => {
    const admin = await world.as('admin');
    const { id, change } = await admin.areas.create({ data: ward('Kiln Ward', 'E05014948') });
    await placeLanternHouse('E05014948');
    await admin.areas.merge({ lost: { id, version: change }, keptId: world.here.areas.millQuarter.id });
    expect(await listed('Mill Quarter')).toMatchObject({ area: { gssCode: 'E05014948' }, uses: { buildings: 1 } });
    const merged = admin.areas.merge({ lost: { id: world.here.areas.borough.id, version: 1 }, keptId: world.here.areas.borough.id });
    await expect(merged).rejects.toThrow('Choose two different neighbourhoods.');
  });

  test('another workspace’s are unknown here', async () => {
    const admin = await world.as('admin');
    const { upperGreen } = world.elsewhere.areas;
    await expect(admin.areas.delete({ id: upperGreen.id, version: 1 })).rejects.toThrow('There is no such neighbourhood here.');
  });
});
