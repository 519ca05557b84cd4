import { forEachEngine } from '@weft/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type MillbrookWorld, millbrookWorld, today } from '../testing/millbrookWorld.ts';

forEachEngine('actions', (engine) => {
  let world: MillbrookWorld;
  beforeEach(async () => {
    world = await millbrookWorld(engine);
  });
  afterEach(() => world.close());

  const gap = { title: 'Find a shaping relationship', origin: 'gap', gapType: 'shaping', gapLevel: 'system' } as const;

  test('an action made of a gap is open from today, for everybody to see', async () => {
    const facilitator = await world.as('facilitator');
    const { id, summary } = await facilitator.actions.create({ data: { ...gap, due: '2026-11-28' } });
    expect(summary).toBe('Added the action “Find a shaping relationship”');
    const found = (await (await world.as('viewer', 'partner')).actions.list()).find(({ action }) => action.id === id);
    expect(found).toMatchObject({ dueGroup: 'this_week', action: { ...gap, status: 'open', createdOn: today, closedOn: null } });
  });

  test('the most pressing come first', async () => {
    const officer = await world.as('officer');
    for (const due of [null, '2027-02-01', '2026-11-20', '2026-11-24']) await officer.actions.create({ data: { ...gap, due } });
    const dues = (await officer.actions.list()).map(({ action }) => action.due);
    expect(dues.filter((due) => due !== null)).toEqual([...dues.filter((due) => due !== null)].sort());
    expect(dues[0]).toBe('2026-11-20');
  });

  test('doing one asks what came of it and closes it; undo opens it again', async () => {
    const officer = await world.as('officer');
    const { id, change } = await officer.actions.create({ data: gap });
    await expect(officer.actions.update({ id, version: change, data: { status: 'done' } })).rejects.toThrow('Say what came of it.');
    const done = await officer.actions.update({ id, version: change, data: { status: 'done', outcome: 'The forum agreed.' } });
    expect(done.summary).toBe('Did the action “Find a shaping relationship”');
    const find = async () => (await officer.actions.list()).find(({ action }) => action.id === id);
    expect(await find()).toMatchObject({ dueGroup: 'closed', action: { closedOn: today } });
    await officer.changes.undo({ number: done.change });
    expect(await find()).toMatchObject({ dueGroup: 'later', action: { status: 'open', outcome: null, closedOn: null } });
  });

  test('an action goes to the bin with its relationship, and comes back with it', async () => {
    const officer = await world.as('officer');
    const { relationships } = world.here;
    const data = { title: 'Ring them', origin: 'relationship', relationshipId: relationships.voices.id } as const;
    const { id } = await officer.actions.create({ data });
    const { change } = await officer.relationships.delete({ id: relationships.voices.id, version: 1 });
    const isThere = async () => (await officer.actions.list()).some(({ action }) => action.id === id);
    expect(await isThere()).toBe(false);
    await officer.changes.undo({ number: change });
    expect(await isThere()).toBe(true);
  });

  test('an action about a case says what the case is called', async () => {
    const officer = await world.as('officer');
    const { lantern } = world.here.cases;
    const { id } = await officer.actions.create({ data: { title: 'Ring the tenant', origin: 'case', caseId: lantern.id } });
    await officer.actions.create({ data: gap });
    const references = (await officer.actions.list()).map(({ action, caseReference }) => [action.id === id, caseReference]);
    expect(references).toContainEqual([true, lantern.reference]);
    expect(references).toContainEqual([false, null]);
  });

  test('one that is removed lies in the bin', async () => {
    const officer = await world.as('officer');
    const { id, change } = await officer.actions.create({ data: gap });
    await officer.actions.delete({ id, version: change });
    expect(JSON.stringify(await officer.changes.bin())).toContain(id);
  });

  test('nothing of another place can be named', async () => {
    const officer = await world.as('officer');
    const data = { title: 'Reach across', origin: 'organisation', organisationId: world.elsewhere.organisations.lantern.id } as const;
    await expect(officer.actions.create({ data })).rejects.toThrow('not in this workspace');
  });
});
