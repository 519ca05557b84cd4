import { commit } from '@weft/db';
import type { Organisation } from '@weft/domain';
import { changeSet, changing, forEachEngine } from '@weft/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { held } from '../testing/held.ts';
import { type MillbrookWorld, millbrookWorld } from '../testing/millbrookWorld.ts';

forEachEngine('saved views', (engine) => {
  let world: MillbrookWorld;
  beforeEach(async () => {
    world = await millbrookWorld(engine);
  });
  afterEach(() => world.close());

  test('a view that somebody saves is there for everybody, with all that its address said', async () => {
    const officer = await world.as('officer');
    const search = { view: 'globe', selected: [world.here.organisations.lantern.id], steps: 2, tieless: true };
    const { id, summary } = await officer.savedViews.create({ data: { name: ' Our part ', note: '', search } });
    expect(summary).toBe('Saved the view “Our part”');
    const found = (await (await world.as('viewer', 'partner')).savedViews.list()).find((view) => view.id === id);
    expect(found).toMatchObject({
      name: 'Our part',
      note: null,
      search,
      memberId: world.here.members.council.officer.id,
      isDefault: false,
    });
  });

  test('the map opens with at most one view, and undo gives it back to the one before', async () => {
    const facilitator = await world.as('facilitator');
    const opening = async () => (await facilitator.savedViews.list()).filter((view) => view.isDefault).map((view) => view.name);
    const { change } = await facilitator.savedViews.setDefault({ id: world.here.savedViews.lantern.id });
    expect(await opening()).toEqual(['Around the Lantern']);
    await facilitator.changes.undo({ number: change });
    expect(await opening()).toEqual(['All of Millbrook']);
    await facilitator.savedViews.setDefault({ id: null });
    expect(await opening()).toEqual([]);
    await expect(facilitator.savedViews.setDefault({ id: null })).rejects.toThrow('The map opens with no saved view already.');
  });

  test('a view of the board is kept with the others, and the map does not open with it', async () => {
    const officer = await world.as('officer');
    const { id } = await officer.savedViews.create({ data: { name: 'Over 90 days', note: null, search: { page: 'board', over: 90 } } });
    await expect(officer.savedViews.setDefault({ id })).rejects.toThrow('not a view of the map');
  });

  test('a name that another of the page has is refused beside it, in saving and in renaming, and nothing is written', async () => {
    const officer = await world.as('officer');
    const taken = (message: string) => ({ code: 'BAD_REQUEST', message, cause: { problems: [{ path: 'name', message }] } });
    const called = taken('There is a view called “All of Millbrook” already. Choose another name.');
    const before = await officer.savedViews.list();
    const create = officer.savedViews.create({ data: { name: 'all of  millbrook', note: null, search: { view: 'table' } } });
    await expect(create).rejects.toMatchObject(called);
    const { id } = world.here.savedViews.lantern;
    await expect(officer.savedViews.update({ id, version: 1, data: { name: 'All of Millbrook' } })).rejects.toMatchObject(called);
    expect(await officer.savedViews.list()).toEqual(before);
    expect(await officer.savedViews.update({ id, version: 1, data: { name: 'Around the lantern' } })).toMatchObject({ id });
  });

  test('what the map has a view of, the register has a list of by the same name; each is called what its page calls it', async () => {
    const officer = await world.as('officer');
    const search = { page: 'register', list: 'people' };
    const { id, summary } = await officer.savedViews.create({ data: { name: 'All of Millbrook', note: null, search } });
    expect(summary).toBe('Saved the list “All of Millbrook”');
    const again = officer.savedViews.create({ data: { name: 'All of Millbrook', note: null, search } });
    await expect(again).rejects.toThrow('There is a list called “All of Millbrook” already.');
    const [saved] = (await officer.savedViews.list()).filter((view) => view.id === id);
    const removed = await officer.savedViews.delete({ id, version: saved?.version ?? 0 });
    expect(removed.summary).toBe('Removed the list “All of Millbrook”');
  });

  test('of two who save under one name at the same moment, one is refused', async () => {
    const [officer, caseworker] = [await world.as('officer'), await world.as('caseworker', 'partner')];
    const data = { name: 'Ours', note: null, search: { page: 'board', over: 90 } };
    const both = await Promise.allSettled([officer.savedViews.create({ data }), caseworker.savedViews.create({ data })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await officer.savedViews.list()).filter((view) => view.name === 'Ours')).toHaveLength(1);
  });

  test('a view is replaced by what is on screen unless somebody else was quicker', async () => {
    const officer = await world.as('officer');
    const { id } = world.here.savedViews.lantern;
    const { change } = await officer.savedViews.update({ id, version: 1, data: { search: { view: 'table' } } });
    const replaced = (await officer.savedViews.list()).find((view) => view.id === id);
    expect(replaced).toMatchObject({ name: 'Around the Lantern', search: { view: 'table' }, version: change });
    await expect(officer.savedViews.update({ id, version: 1, data: { name: 'Mine' } })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('a view that is removed leaves its tours, and comes back to them', async () => {
    const officer = await world.as('officer');
    const { lantern, whole } = world.here.savedViews;
    const stops = async () => (await officer.tours.list()).flatMap((tour) => tour.stops.map((stop) => stop.viewId));
    const { change } = await officer.savedViews.delete({ id: lantern.id, version: 1 });
    expect(await stops()).toEqual([whole.id]);
    const last = await officer.savedViews.delete({ id: whole.id, version: 1 });
    expect(await stops()).toEqual([]);
    expect((await officer.changes.bin()).map((entry) => entry.name)).toContain('All of Millbrook');
    await officer.changes.undo({ number: last.change });
    await officer.changes.undo({ number: change });
    expect(await stops()).toEqual([whole.id, lantern.id]);
  });

  test('a tour shows no view of another place', async () => {
    const officer = await world.as('officer');
    const stops = [{ viewId: world.elsewhere.savedViews.whole.id, line: null }];
    await expect(officer.tours.create({ data: { name: 'Abroad', stops } })).rejects.toThrow('not saved here any more');
  });

  test('the database itself has room for one view that the map opens with', async () => {
    const { here, weft } = world;
    const second = changing('savedView', here.savedViews.lantern, { isDefault: true });
    await expect(commit(weft, changeSet(here.workspace.id, [second]))).rejects.toThrow('what the map opens with already');
  });

  test('a file from another place brings its views, about the same organisations, and the one that the map opens with', async () => {
    const { here, elsewhere } = world;
    const admin = await world.as('admin');
    const { lantern } = here.organisations;
    const data = { name: 'From afar', note: null, memberId: null, isDefault: true };
    const search = {
      focus: `organisation:${lantern.originKey ?? lantern.id}`,
      q: 'organisation:vast',
      selected: [elsewhere.organisations.lantern.id],
    };
    const { slug, name, gssCode, reviewMonths, notice } = here.workspace;
    const file = {
      schema: 'weft-workspace/1',
      workspace: { slug, name, gssCode, reviewMonths, notice },
      records: [
        {
          kind: 'organisation',
          key: lantern.originKey ?? lantern.id,
          data: fieldsOf(lantern),
        },
        { kind: 'savedView', key: 'afar', data: { ...data, search } },
      ],
    };
    await admin.imports.create({ files: [await held(admin, 'afar.json', JSON.stringify(file))] });
    const opening = (await admin.savedViews.list()).filter((view) => view.isDefault);
    expect(opening.map((view) => view.name)).toEqual(['From afar']);
    expect(opening[0]?.search).toEqual({ ...search, focus: lantern.id });
  });
});

function fieldsOf(organisation: Organisation): object {
  const { id: _, workspaceId: __, version: ___, originKey: ____, parentId: _____, areaId: ______, ...data } = organisation;
  return { ...data, provenance: [], parentId: null, areaId: null };
}
