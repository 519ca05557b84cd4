import { readRecords } from '@weft/db';
import { forEachEngine } from '@weft/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type MillbrookWorld, millbrookWorld, today } from '../testing/millbrookWorld.ts';

forEachEngine('placements', (engine) => {
  let world: MillbrookWorld;
  beforeEach(async () => {
    world = await millbrookWorld(engine);
  });
  afterEach(() => world.close());

  const shown = async (relationshipId: string) => {
    const { placements } = await (await world.as('viewer')).network.snapshot();
    return placements.filter((placement) => placement.relationshipId === relationshipId);
  };

  test('each side places for itself, with who and when; the other side’s stays as it was', async () => {
    const { id } = world.here.relationships.voices;
    const finn = await world.as('facilitator', 'partner');
    const { change, summary } = await finn.placements.set({ relationshipId: id, version: 1, data: { strategic: 4.5, financial: 2 } });
    expect(summary).toBe('The partner’s view: placed “Millbrook Voices meetings” on the axes');
    const { voicesCouncil, voicesPartner } = world.here.placements;
    const said = await shown(id);
    expect(said.find(({ side }) => side === 'council')).toMatchObject({ strategic: 4, proactive: 3.5, version: voicesCouncil.version });
    expect(said.find(({ side }) => side === 'partner')).toMatchObject({
      id: voicesPartner.id,
      version: change,
      ...{ strategic: 4.5, proactive: 3, financial: 2, time: null },
      placedOn: today,
      memberId: world.here.members.partner.facilitator.id,
    });
    await finn.changes.undo({ number: change });
    expect((await shown(id)).find(({ side }) => side === 'partner')).toMatchObject({ strategic: 2, proactive: 3, financial: null });
  });

  test('placing what somebody on the same side placed since is refused with both, and theirs stands', async () => {
    const { id } = world.here.relationships.pantry;
    const [bilal, carys] = [await world.as('officer'), await world.as('caseworker')];
    await bilal.placements.set({ relationshipId: id, version: null, data: { time: 4 } });
    await expect(carys.placements.set({ relationshipId: id, version: null, data: { time: 1 } })).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { mine: { time: 1 }, theirs: { time: 4 } },
    });
    expect(await shown(id)).toMatchObject([{ side: 'council', time: 4 }]);
  });

  test('taken off every axis it is no more, and comes back by undo', async () => {
    const { id } = world.here.relationships.youthGrant;
    const bilal = await world.as('officer');
    const off = await bilal.placements.set({ relationshipId: id, version: 1, data: { financial: null } });
    expect(await shown(id)).toEqual([]);
    await bilal.changes.undo({ number: off.change });
    expect(await shown(id)).toMatchObject([{ financial: 4.5 }]);
    await expect(
      bilal.placements.set({ relationshipId: world.here.relationships.pantry.id, version: null, data: { time: null } }),
    ).rejects.toThrow('at least one axis');
  });

  test.each([0.5, 6, 2.25])('%s is no place on an axis, and nothing is written', async (time) => {
    const bilal = await world.as('officer');
    const { id } = world.here.relationships.pantry;
    await expect(bilal.placements.set({ relationshipId: id, version: null, data: { time } })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    expect(await shown(id)).toEqual([]);
  });

  test('nobody clears the other side’s, nor undoes the other side’s placing, not even an admin', async () => {
    const asha = await world.as('admin', 'partner');
    const { voicesCouncil } = world.here.placements;
    await expect(asha.placements.clear({ id: voicesCouncil.id, version: 1 })).rejects.toThrow('theirs to change');
    const bilal = await world.as('officer');
    const { change } = await bilal.placements.clear({ id: voicesCouncil.id, version: 1 });
    await expect(asha.changes.undo({ number: change })).rejects.toThrow('theirs to change');
    await bilal.changes.undo({ number: change });
    expect(await shown(voicesCouncil.relationshipId)).toHaveLength(2);
  });

  test('a relationship that is removed takes both placements with it, and brings both back', async () => {
    const { id } = world.here.relationships.voices;
    const olu = await world.as('officer', 'partner');
    const { change } = await olu.relationships.delete({ id, version: 1 });
    const kept = () => readRecords(world.weft.kysely, 'placement', world.here.workspace.id, { relationshipId: id });
    expect(await kept()).toEqual([]);
    expect((await olu.network.difference({ since: 1 })).removed).toContain(world.here.placements.voicesPartner.id);
    await olu.changes.undo({ number: change });
    expect(await kept()).toHaveLength(2);
  });

  test('another workspace’s ids are unknown here', async () => {
    const outsider = await world.asOutsider();
    await expect(
      outsider.placements.set({ relationshipId: world.here.relationships.voices.id, version: null, data: { time: 1 } }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(outsider.placements.clear({ id: world.here.placements.voicesCouncil.id, version: 1 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
