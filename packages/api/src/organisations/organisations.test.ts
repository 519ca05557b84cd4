import { forEachEngine } from '@weft/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type MillbrookWorld, millbrookWorld } from '../testing/millbrookWorld.ts';
import type { OrganisationInput } from './organisations.schema.ts';

const plain: OrganisationInput = {
  name: 'Kiln Street Hall',
  kind: 'charity',
  parentId: null,
  otherNames: [],
  identifiers: [],
  areaId: null,
  legalForm: null,
  website: null,
  contact: null,
  notes: null,
  tags: [],
};

forEachEngine('organisations', (engine) => {
  let world: MillbrookWorld;
  beforeEach(async () => {
    world = await millbrookWorld(engine);
  });
  afterEach(() => world.close());

  test('the side follows from the kind, and moves with it unless it is said', async () => {
    const officer = await world.as('officer');
    const { id, change } = await officer.organisations.create({ data: plain });
    expect((await officer.organisations.get({ id })).organisation.side).toBe('partner');
    const moved = await officer.organisations.update({ id, version: change, data: { kind: 'council-team' } });
    expect((await officer.organisations.get({ id })).organisation.side).toBe('council');
    await officer.organisations.update({ id, version: moved.change, data: { kind: 'charity', side: 'other' } });
    expect((await officer.organisations.get({ id })).organisation.side).toBe('other');
  });

  test('is found by part of its name, a former name or an identifier', async () => {
    const viewer = await world.as('viewer');
    const { riverside, council } = world.here.organisations;
    expect((await viewer.organisations.find({ q: 'boys’ cl' })).map((each) => each.id)).toEqual([riverside.id]);
    expect((await viewer.organisations.find({ q: 'GB-LAE-MBK' })).map((each) => each.id)).toEqual([council.id]);
    expect(await viewer.organisations.find({ q: 'no such body' })).toEqual([]);
  });

  test('cannot be part of itself, however long the way round', async () => {
    const officer = await world.as('officer');
    const { council, estates } = world.here.organisations;
    await expect(officer.organisations.update({ id: council.id, version: 1, data: { parentId: estates.id } })).rejects.toThrow(
      'An organisation cannot be part of itself: Millbrook Borough Council → Estates Team → Millbrook Borough Council.',
    );
  });

  test('an identifier that another has is refused beside its field', async () => {
    const officer = await world.as('officer');
    const identifiers = [{ scheme: 'GB-LAE', value: 'GB-LAE-MBK' }];
    await expect(officer.organisations.create({ data: { ...plain, identifiers } })).rejects.toMatchObject({
      message: 'Another organisation here has this identifier already.',
      cause: { problems: [{ path: 'identifiers' }] },
    });
  });

  test('is not removed while anything names it, and says what does', async () => {
    const officer = await world.as('officer');
    const { council } = world.here.organisations;
    await expect(officer.organisations.delete({ id: council.id, version: 1 })).rejects.toThrow(
      /still has \d+ relationships?, 2 teams or bodies within it and 1 post/,
    );
    const { id, change } = await officer.organisations.create({ data: plain });
    await officer.organisations.delete({ id, version: change });
    await expect(officer.organisations.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a kind that is not on the list, and a parent of another workspace, are refused', async () => {
    const officer = await world.as('officer');
    await expect(officer.organisations.create({ data: { ...plain, kind: 'guild' } })).rejects.toThrow('Choose a kind from the list.');
    const parentId = world.elsewhere.organisations.council.id;
    await expect(officer.organisations.create({ data: { ...plain, parentId } })).rejects.toThrow('not in the workspace');
  });

  test('contact details are kept from those who may not read them', async () => {
    const { lantern } = world.here.organisations;
    const seenBy = async (role: 'viewer' | 'officer') =>
      (await (await world.as(role)).organisations.get({ id: lantern.id })).organisation.contact;
    expect(await seenBy('officer')).toBe('office@lantern.example');
    expect(await seenBy('viewer')).toBeNull();
  });
});
