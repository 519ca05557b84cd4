import { commit } from '@weft/db';
import { adding, changeSet, forEachEngine, newId } from '@weft/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createContext } from '../context.ts';
import { createCaller } from '../router.ts';
import { type MillbrookWorld, millbrookWorld, today } from '../testing/millbrookWorld.ts';

forEachEngine('taking changes back', (engine) => {
  let world: MillbrookWorld;
  beforeEach(async () => {
    world = await millbrookWorld(engine);
  });
  afterEach(() => world.close());

  test('a change taken back leaves the record as it was, and taking that back does it again', async () => {
    const officer = await world.as('officer');
    const { youthGrant } = world.here.relationships;
    const done = await officer.relationships.update({ id: youthGrant.id, version: 1, data: { name: 'Youth grant, renamed' } });
    const undone = await officer.changes.undo({ number: done.change });
    expect((await officer.relationships.get({ id: youthGrant.id })).relationship).toEqual({ ...youthGrant, version: undone.change });
    expect(undone.summary).toBe('Took back: Changed the relationship “Youth grant, renamed”');
    const redone = await officer.changes.undo({ number: undone.change });
    expect((await officer.relationships.get({ id: youthGrant.id })).relationship.name).toBe('Youth grant, renamed');
    expect(redone.summary).toBe('Did again: Changed the relationship “Youth grant, renamed”');
  });

  test('a change whose record has moved on is refused with both sides, and nothing is written', async () => {
    const officer = await world.as('officer');
    const { youthGrant } = world.here.relationships;
    const first = await officer.relationships.update({ id: youthGrant.id, version: 1, data: { name: 'First' } });
    await officer.relationships.update({ id: youthGrant.id, version: first.change, data: { name: 'Second' } });
    await expect(officer.changes.undo({ number: first.change })).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { theirs: { name: 'Second' } },
    });
    expect((await officer.relationships.get({ id: youthGrant.id })).relationship.name).toBe('Second');
  });

  test('what was removed is in the bin, and comes back with its place on the map', async () => {
    const officer = await world.as('officer');
    const { voices } = world.here.relationships;
    const before = (await officer.network.snapshot()).relationships.find((each) => each.id === voices.id);
    const removed = await officer.relationships.delete({ id: voices.id, version: 1 });
    expect(await officer.changes.bin()).toMatchObject([{ id: voices.id, name: voices.name, kind: 'relationship', number: removed.change }]);
    await officer.changes.undo({ number: removed.change });
    expect(await officer.changes.bin()).toEqual([]);
    const after = (await officer.network.snapshot()).relationships.find((each) => each.id === voices.id);
    expect(after).toMatchObject({ x: before?.x, y: before?.y, name: voices.name });
  });

  test('a caseworker takes back their own confirmation, but not an officer’s edit', async () => {
    const caseworker = await world.as('caseworker', 'partner');
    const officer = await world.as('officer');
    const { youthGrant, repairScheme } = world.here.relationships;
    const confirmed = await caseworker.relationships.confirm({ ids: [youthGrant.id] });
    await caseworker.changes.undo({ number: confirmed.change });
    expect((await officer.relationships.get({ id: youthGrant.id })).relationship.confirmedOn).toBe(youthGrant.confirmedOn);
    const edited = await officer.relationships.update({ id: repairScheme.id, version: 1, data: { name: 'Cycle repairs' } });
    await expect(caseworker.changes.undo({ number: edited.change })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('the log says who did what and when, newest first, and can be asked for one record', async () => {
    const officer = await world.as('officer');
    const { youthGrant, repairScheme } = world.here.relationships;
    await officer.relationships.confirm({ ids: [youthGrant.id] });
    await officer.relationships.update({ id: repairScheme.id, version: 1, data: { notes: 'Busy in spring.' } });
    const log = await officer.changes.list({ limit: 10 });
    expect(log.map((line) => line.number)).toEqual([3, 2, 1]);
    expect(log[1]).toMatchObject({ summary: 'Said that “Youth activities grant” is still true', by: { name: 'Bilal Marsh' } });
    const ofGrant = await officer.changes.list({ recordId: youthGrant.id });
    expect(ofGrant.map((line) => line.number)).toEqual([2, 1]);
    const detail = await officer.changes.get({ number: 2 });
    expect(detail.items).toMatchObject([{ before: { confirmedOn: youthGrant.confirmedOn }, after: { confirmedOn: today } }]);
  });

  test('the log shows neither names nor contacts to those who may not read them', async () => {
    const viewer = await world.as('viewer');
    const founding = await viewer.changes.get({ number: 1 });
    const text = JSON.stringify(founding);
    expect(text).not.toContain('Ada Thorne');
    expect(text).not.toContain('@millbrook.example');
    expect(text).not.toContain('losing patience');
    expect(text).not.toContain('Lease of 1998, unsigned');
    expect(founding.withheld).toBe(2);
  });

  test('nobody takes back the change that made them a member', async () => {
    const admin = await world.as('admin');
    await expect(admin.changes.undo({ number: 1 })).rejects.toThrow();
    const { members, workspace } = world.here;
    const joined = { ...members.council.admin, id: newId(), version: 0 };
    const { number } = await commit(world.weft, changeSet(workspace.id, [adding('member', joined)]));
    const newcomer = createCaller(await createContext(world.services, joined.id));
    await expect(newcomer.changes.undo({ number })).rejects.toThrow('would remove you from the workspace');
    expect(await admin.changes.undo({ number })).toMatchObject({ summary: 'Took back: A change' });
  });

  test('another workspace’s changes are unknown here', async () => {
    const outsider = await world.asOutsider();
    const officer = await world.as('officer');
    await officer.relationships.confirm({ ids: [world.here.relationships.youthGrant.id] });
    await expect(outsider.changes.undo({ number: 2 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await outsider.changes.list({})).toHaveLength(1);
  });
});
