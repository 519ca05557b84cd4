import { asAt, lookup } from '@weft/network';
import { forEachEngine } from '@weft/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type MillbrookWorld, millbrookWorld, today } from '../testing/millbrookWorld.ts';

forEachEngine('moving a team', (engine) => {
  let world: MillbrookWorld;
  beforeEach(async () => {
    world = await millbrookWorld(engine);
  });
  afterEach(() => world.close());

  async function partsOn(whole: string, day: string): Promise<string[]> {
    const snapshot = await (await world.as('officer')).network.snapshot();
    return (lookup(asAt(snapshot, day)).parts.get(whole) ?? []).map(({ name }) => name).sort();
  }

  test('it is there from the day on, the days before are as they were, and it can be taken back', async () => {
    const officer = await world.as('officer');
    const { council, communities, estates } = world.here.organisations;
    const done = await officer.organisations.move({ id: estates.id, version: 1, parentId: communities.id, from: '2026-04-01' });
    expect(done.summary).toBe('Moved “Estates Team” to “Communities Team”');
    expect(await partsOn(communities.id, '2026-03-31')).toEqual([]);
    expect(await partsOn(council.id, '2026-03-31')).toEqual(['Communities Team', 'Estates Team']);
    expect(await partsOn(communities.id, '2026-04-01')).toEqual(['Estates Team']);
    expect(await officer.organisations.get({ id: estates.id })).toMatchObject({
      parent: { id: communities.id },
      earlier: [{ parent: { id: council.id }, to: '2026-03-31' }],
    });
    await officer.changes.undo({ number: done.change });
    expect(await partsOn(council.id, today)).toEqual(['Communities Team', 'Estates Team']);
  });

  test('a move that is still to come changes nothing until then', async () => {
    const officer = await world.as('officer');
    const { council, communities, estates } = world.here.organisations;
    await officer.organisations.move({ id: estates.id, version: 1, parentId: communities.id, from: '2027-04-01' });
    expect((await officer.organisations.get({ id: estates.id })).parent?.id).toBe(council.id);
    expect((await officer.organisations.get({ id: council.id })).children.map(({ name }) => name)).toContain('Estates Team');
    expect(await partsOn(communities.id, today)).toEqual([]);
    expect(await partsOn(communities.id, '2027-04-01')).toEqual(['Estates Team']);
  });

  test('nothing becomes a part of itself, now or once others have moved', async () => {
    const officer = await world.as('officer');
    const { council, communities, estates } = world.here.organisations;
    const move = (id: string, parentId: string | null, from: string) => officer.organisations.move({ id, version: 1, parentId, from });
    await expect(move(council.id, estates.id, '2026-04-01')).rejects.toThrow('cannot be part of itself');
    await move(estates.id, communities.id, '2027-04-01');
    await expect(move(communities.id, estates.id, '2026-04-01')).rejects.toThrow('cannot be part of itself');
    await expect(move(council.id, null, '2026-04-01')).rejects.toThrow('is there already');
  });

  test('what something was once part of is not removed', async () => {
    const officer = await world.as('officer');
    const { id, change } = await officer.organisations.create({
      data: {
        name: 'Old Directorate',
        kind: 'directorate',
        parentId: null,
        otherNames: [],
        identifiers: [],
        areaId: null,
        legalForm: null,
        website: null,
        contact: null,
        notes: null,
      },
    });
    const { council, estates } = world.here.organisations;
    const moved = await officer.organisations.move({ id: estates.id, version: 1, parentId: id, from: '2020-04-01' });
    await officer.organisations.move({ id: estates.id, version: moved.change, parentId: council.id, from: '2026-04-01' });
    await expect(officer.organisations.delete({ id, version: change })).rejects.toThrow('1 team or body that was once within it');
  });
});
