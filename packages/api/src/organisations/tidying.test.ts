import { readRecords } from '@weft/db';
import { kindsNamingOrganisations } from '@weft/domain';
import { forEachEngine } from '@weft/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportWorkspace } from '../imports/imports.service.ts';
import { type MillbrookWorld, millbrookWorld } from '../testing/millbrookWorld.ts';

const bare = {
  kind: 'charity',
  parentId: null,
  otherNames: [],
  identifiers: [],
  areaId: null,
  legalForm: null,
  website: null,
  contact: null,
  notes: null,
};

forEachEngine('tidying organisations', (engine) => {
  let world: MillbrookWorld;
  beforeEach(async () => {
    world = await millbrookWorld(engine);
  });
  afterEach(() => world.close());

  const at = ({ id }: { id: string }, version = 1) => ({ id, version });

  /** Whether any record still holds an id, wherever it stands. */
  async function isNamed(id: string): Promise<boolean> {
    for (const kind of [...kindsNamingOrganisations, 'position'] as const) {
      const records = await readRecords(world.weft.kysely, kind, world.here.workspace.id);
      if (JSON.stringify(records).includes(id)) return true;
    }
    return false;
  }

  test('two of nearly the same name are found with the reason, until somebody says that they are not the same', async () => {
    const officer = await world.as('officer');
    const { lantern } = world.here.organisations;
    expect(await officer.organisations.duplicates()).toEqual({ pairs: [], total: 0 });
    const { id } = await officer.organisations.create({ data: { ...bare, name: 'The Lantern Trust Ltd' } });
    const { pairs, total } = await officer.organisations.duplicates();
    expect(total).toBe(1);
    expect(pairs[0]?.reasons).toEqual(['Both have the same name.']);
    expect(new Set([pairs[0]?.one.id, pairs[0]?.other.id])).toEqual(new Set([lantern.id, id]));
    const said = await officer.organisations.notSame({ one: lantern.id, other: id });
    expect((await officer.organisations.duplicates()).total).toBe(0);
    await expect(officer.organisations.notSame({ one: id, other: lantern.id })).rejects.toThrow('said so already');
    await officer.changes.undo({ number: said.change });
    expect((await officer.organisations.duplicates()).total).toBe(1);
  });

  test('one that somebody told apart can still be removed', async () => {
    const officer = await world.as('officer');
    const { id, change } = await officer.organisations.create({ data: { ...bare, name: 'Lantern Trust' } });
    await officer.organisations.notSame({ one: world.here.organisations.lantern.id, other: id });
    const removed = await officer.organisations.delete({ id, version: change });
    expect(await isNamed(id)).toBe(false);
    await officer.changes.undo({ number: removed.change });
    expect((await officer.organisations.duplicates()).total).toBe(0);
  });

  test('merged, every tie goes to the one that stays, in one change that an officer can take back whole', async () => {
    const officer = await world.as('officer');
    const { lantern, pantry } = world.here.organisations;
    const before = await exportWorkspace(world.weft, 'millbrook');
    const side = await officer.organisations.compare({ one: lantern.id, other: pantry.id });
    expect(side.other.ties).toMatchObject({ relationship: 2, post: 1 });
    const done = await officer.organisations.merge({ kept: at(lantern), lost: at(pantry), take: { name: 'lost' } });
    expect(done.summary).toBe('Merged “St Brannoc’s Pantry” into “Lantern Trust”');
    expect(await isNamed(pantry.id)).toBe(false);
    const { organisation } = await officer.organisations.get({ id: lantern.id });
    expect(organisation).toMatchObject({ name: 'St Brannoc’s Pantry', otherNames: ['Lantern Trust'] });
    const { relationship } = await officer.relationships.get({ id: world.here.relationships.voices.id });
    expect(relationship.parties.filter(({ organisationId }) => organisationId === lantern.id)).toEqual([
      { organisationId: lantern.id, part: 'member' },
    ]);
    await officer.changes.undo({ number: done.change });
    expect(await exportWorkspace(world.weft, 'millbrook')).toBe(before);
  });

  test('any two of the organisations can be merged and taken back, whatever hangs on them', async () => {
    const admin = await world.as('admin');
    const all = Object.values(world.here.organisations);
    const before = await exportWorkspace(world.weft, 'millbrook');
    for (const [place, lost] of all.entries()) {
      const kept = all[(place + 3) % all.length];
      if (!kept) throw new Error('Nobody to merge with.');
      const version = async (id: string) => (await admin.organisations.get({ id })).organisation.version;
      const asked = { kept: at(kept, await version(kept.id)), lost: at(lost, await version(lost.id)), take: {} };
      const done = await admin.organisations.merge(asked);
      expect(await isNamed(lost.id), lost.name).toBe(false);
      await admin.changes.undo({ number: done.change });
      expect(await exportWorkspace(world.weft, 'millbrook'), lost.name).toBe(before);
    }
  });

  test('a relationship between the two alone goes to the bin, with what hangs on it', async () => {
    const officer = await world.as('officer');
    const { communities, riverside } = world.here.organisations;
    const { youthGrant } = world.here.relationships;
    const { between } = await officer.organisations.compare({ one: communities.id, other: riverside.id });
    expect(between).toEqual([{ id: youthGrant.id, name: 'Youth activities grant' }]);
    const done = await officer.organisations.merge({ kept: at(communities), lost: at(riverside), take: {} });
    await expect(officer.relationships.get({ id: youthGrant.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await officer.changes.undo({ number: done.change });
    expect((await officer.relationships.get({ id: youthGrant.id })).relationship.name).toBe('Youth activities grant');
  });

  test('one that somebody changed meanwhile is not merged unseen', async () => {
    const officer = await world.as('officer');
    const { lantern, pantry } = world.here.organisations;
    await officer.organisations.update({ id: pantry.id, version: 1, data: { notes: 'Moved to the hall' } });
    await expect(officer.organisations.merge({ kept: at(lantern), lost: at(pantry), take: {} })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  test('a patch that says nothing of tags leaves them alone', async () => {
    const officer = await world.as('officer');
    const { lantern } = world.here.organisations;
    const { change } = await officer.organisations.update({ id: lantern.id, version: 1, data: { tags: ['warm spaces'] } });
    await officer.organisations.update({ id: lantern.id, version: change, data: { notes: 'Open late' } });
    expect((await officer.organisations.get({ id: lantern.id })).organisation.tags).toEqual(['warm spaces']);
    const snapshot = await officer.network.snapshot();
    expect(snapshot.organisations.find(({ id }) => id === lantern.id)?.tags).toEqual(['warm spaces']);
  });

  test('the same is set on several at once, in one change, and those that are so already are left alone', async () => {
    const officer = await world.as('officer');
    const { lantern, riverside } = world.here.organisations;
    const ids = [lantern.id, riverside.id];
    const done = await officer.organisations.edit({ ids, set: { kind: 'board', addTags: ['youth'] } });
    expect(done.summary).toBe('Changed 2 organisations at once');
    expect((await officer.organisations.get({ id: riverside.id })).organisation).toMatchObject({
      kind: 'board',
      side: 'other',
      tags: ['youth'],
    });
    await expect(officer.organisations.edit({ ids, set: { addTags: ['Youth'] } })).rejects.toThrow('All of them are so already.');
    await officer.changes.undo({ number: done.change });
    expect((await officer.organisations.get({ id: riverside.id })).organisation).toMatchObject({
      kind: 'charity',
      side: 'partner',
      tags: [],
    });
  });

  test('a deputy and a neighbourhood are added to several relationships at once', async () => {
    const officer = await world.as('officer');
    const { advice, healthyBrook } = world.here.relationships;
    const { communitiesOfficer } = world.here.posts;
    const addHolder = { postId: communitiesOfficer.id, role: 'deputy' as const, from: '2026-04-01' };
    const set = { level: 'place' as const, addAreaIds: [world.here.areas.borough.id], addHolder };
    await officer.relationships.edit({ ids: [advice.id, healthyBrook.id], set });
    expect((await officer.relationships.get({ id: healthyBrook.id })).relationship).toMatchObject({
      level: 'place',
      areaIds: [world.here.areas.borough.id],
      holders: [{ side: 'council', organisationId: communitiesOfficer.organisationId, postId: communitiesOfficer.id, role: 'deputy' }],
    });
    await expect(
      officer.relationships.edit({ ids: [advice.id], set: { addAreaIds: [world.elsewhere.areas.borough.id] } }),
    ).rejects.toThrow();
  });
  test('relationships are all said to have been confirmed on one day, which cannot be one to come', async () => {
    const officer = await world.as('officer');
    const { voices, pantry } = world.here.relationships;
    const { change } = await officer.relationships.edit({ ids: [voices.id, pantry.id], set: { confirmedOn: '2026-10-01' } });
    const said = async () => (await officer.relationships.get({ id: pantry.id })).relationship.confirmedOn;
    expect(await said()).toBe('2026-10-01');
    await officer.changes.undo({ number: change });
    expect(await said()).toBe(pantry.confirmedOn);
    await expect(officer.relationships.edit({ ids: [voices.id], set: { confirmedOn: '2026-11-25' } })).rejects.toThrow('a day to come');
  });
});
