import { momentWords } from '@weft/domain';
import { forEachEngine } from '@weft/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createContext } from '../context.ts';
import { createCaller } from '../router.ts';
import { type MillbrookWorld, millbrookWorld, today } from '../testing/millbrookWorld.ts';
import type { RelationshipInput } from './relationships.schema.ts';

forEachEngine('relationships', (engine) => {
  let world: MillbrookWorld;
  beforeEach(async () => {
    world = await millbrookWorld(engine);
  });
  afterEach(() => world.close());

  function anAgreement(more: Partial<RelationshipInput> = {}): RelationshipInput {
    const { council, wheelhouse } = world.here.organisations;
    return {
      name: 'Reading rooms agreement',
      parties: [
        { organisationId: council.id, part: 'funder' },
        { organisationId: wheelhouse.id, part: null },
      ],
      types: ['ongoing'],
      level: 'place',
      areaIds: [],
      holders: [],
      brokerIds: [],
      status: 'active',
      formality: null,
      from: null,
      to: null,
      confirmedOn: null,
      dispute: null,
      timing: null,
      benefits: [],
      facts: [],
      notes: null,
      tags: [],
      typesBasis: null,
      levelBasis: null,
      statusAsOf: null,
      confidence: null,
      ...more,
    };
  }

  test('a new relationship is read back whole, on the map and in the log', async () => {
    const officer = await world.as('officer');
    const { id, change } = await officer.relationships.create({ data: anAgreement() });
    expect((await officer.relationships.get({ id })).relationship).toMatchObject({ ...anAgreement(), version: change });
    expect((await officer.network.snapshot()).relationships.map((each) => each.id)).toContain(id);
    expect((await officer.changes.list({ recordId: id }))[0]?.summary).toBe('Added the relationship “Reading rooms agreement”');
  });

  test('what it brings onto the map gets a place, and nothing that has one moves', async () => {
    const officer = await world.as('officer');
    const before = await officer.network.snapshot();
    const { council, wheelhouse } = world.here.organisations;
    const late = await officer.organisations.create({
      data: {
        name: 'Late Comers',
        kind: 'charity',
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
    const parties = [council.id, wheelhouse.id, late.id].map((organisationId) => ({ organisationId, part: null }));
    const { id } = await officer.relationships.create({ data: anAgreement({ parties }) });
    const after = await officer.network.snapshot();
    expect(after.organisations.find((each) => each.id === late.id)?.x).not.toBeNull();
    expect(after.relationships.find((each) => each.id === id)?.x).not.toBeNull();
    for (const node of before.organisations.filter((each) => each.x !== null)) {
      expect(after.organisations.find((each) => each.id === node.id)).toMatchObject({ x: node.x, y: node.y });
    }
  });

  test('a stale version is refused with both sides, and the later text stands', async () => {
    const officer = await world.as('officer');
    const { youthGrant } = world.here.relationships;
    await officer.relationships.update({ id: youthGrant.id, version: 1, data: { notes: 'Theirs' } });
    const mine = officer.relationships.update({ id: youthGrant.id, version: 1, data: { notes: 'Mine' } });
    await expect(mine).rejects.toMatchObject({ code: 'CONFLICT', cause: { mine: { notes: 'Mine' }, theirs: { notes: 'Theirs' } } });
    expect((await officer.relationships.get({ id: youthGrant.id })).relationship.notes).toBe('Theirs');
  });

  test('a conflict says who saved first and when; nobody where names are hidden, and oneself by another window', async () => {
    const officer = await world.as('officer');
    const { youthGrant } = world.here.relationships;
    const { version } = (await officer.relationships.get({ id: youthGrant.id })).relationship;
    await officer.relationships.update({ id: youthGrant.id, version, data: { notes: 'Theirs' } });
    const asked = { id: youthGrant.id, version, data: { notes: 'Mine' } };
    const [{ at } = { at: '' }] = await officer.changes.list({ recordId: youthGrant.id, limit: 1 });
    const refused = (by: string | null, byYou: boolean, message: string) => ({
      code: 'CONFLICT',
      message,
      cause: { saved: { by, byYou, at } },
    });
    const meanwhile = `changed this relationship while you were changing it, ${momentWords(at, today)}.`;
    const { name } = world.here.members.council.officer;
    await expect((await world.as('admin')).relationships.update(asked)).rejects.toMatchObject(refused(name, false, `${name} ${meanwhile}`));
    await expect(officer.relationships.update(asked)).rejects.toMatchObject(
      refused(name, true, `You, perhaps in another window, ${meanwhile}`),
    );
    const hidden = createCaller(await createContext(world.services, world.here.members.council.admin.id, { namesHidden: true }));
    await expect(hidden.relationships.update(asked)).rejects.toMatchObject(refused(null, false, `Somebody else ${meanwhile}`));
  });

  test('“still true” dates it today, ends a dispute, and cannot be said twice in a day', async () => {
    const officer = await world.as('officer');
    const { youthGrant } = world.here.relationships;
    const disputed = await officer.relationships.update({ id: youthGrant.id, version: 1, data: { dispute: 'The sum is not agreed.' } });
    expect(disputed.change).toBe(2);
    await officer.relationships.confirm({ ids: [youthGrant.id] });
    const { relationship, freshness } = await officer.relationships.get({ id: youthGrant.id });
    expect(relationship).toMatchObject({ confirmedOn: today, dispute: null });
    expect(freshness).toBe('fresh');
    await expect(officer.relationships.confirm({ ids: [youthGrant.id] })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('pages follow one another without gaps or repeats', async () => {
    const officer = await world.as('officer');
    const first = await officer.relationships.list({ limit: 4 });
    const second = await officer.relationships.list({ limit: 4, after: first.next });
    const all = [...first.items, ...second.items].map((each) => each.id);
    expect(new Set(all).size).toBe(Object.keys(world.here.relationships).length);
    expect(second.next).toBeNull();
  });

  test.each([
    ['one party', () => ({ parties: anAgreement().parties.slice(0, 1) }), 'two or more parties'],
    [
      'the same party twice',
      () => ({ parties: [anAgreement().parties[0], anAgreement().parties[0]].flatMap((each) => each ?? []) }),
      'once',
    ],
    ['no type', () => ({ types: [] }), 'at least one type'],
    ['an end before its start', () => ({ from: '2026-05-01', to: '2026-04-30' }), 'cannot end before it starts'],
    ['a day that does not exist', () => ({ from: '2026-02-30' }), 'real date'],
    ['an overlong name', () => ({ name: 'x'.repeat(301) }), '300 characters'],
    ['control characters', () => ({ name: 'Bell\u0007' }), 'cannot be shown'],
    ['an organisation of another workspace', () => ({ brokerIds: [world.elsewhere.organisations.council.id] }), 'not in the workspace'],
  ])('%s is refused in a sentence and nothing is written', async (_, wrong, sentence) => {
    const officer = await world.as('officer');
    await expect(officer.relationships.create({ data: { ...anAgreement(), ...wrong() } })).rejects.toThrow(sentence);
    expect((await officer.changes.list({})).map((line) => line.number)).toEqual([1]);
  });

  test('another workspace’s ids are unknown here', async () => {
    const officer = await world.as('officer');
    const { id } = world.elsewhere.relationships.youthGrant;
    await expect(officer.relationships.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(officer.relationships.delete({ id, version: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(officer.relationships.confirm({ ids: [id] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('what the register said of types and levels on an earlier day is told where it says otherwise now', async () => {
    const { pantry, youthGrant } = world.here.relationships;
    const officer = await world.as('officer');
    const { relationship } = await officer.relationships.get({ id: pantry.id });
    const at = (version: number) => ({ id: pantry.id, version });
    const { change } = await officer.relationships.update({ ...at(relationship.version), data: { types: ['delivery'], level: 'place' } });
    await officer.relationships.update({ ...at(change), data: { types: ['ongoing'] } });
    await officer.relationships.confirm({ ids: [youthGrant.id] });
    expect(await officer.relationships.onRecord({ day: '2026-01-01' })).toEqual([
      { id: pantry.id, types: pantry.types, level: pantry.level },
    ]);
    expect(await officer.relationships.onRecord({ day: '2100-01-01' })).toEqual([]);
  });
});
