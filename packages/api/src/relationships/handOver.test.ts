import { forEachEngine } from '@weft/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type MillbrookWorld, millbrookWorld } from '../testing/millbrookWorld.ts';

forEachEngine('handing over', (engine) => {
  let world: MillbrookWorld;
  beforeEach(async () => {
    world = await millbrookWorld(engine);
  });
  afterEach(() => world.close());

  async function asked(to: 'headOfCommunities' | 'communitiesOfficer' = 'headOfCommunities') {
    const { posts, relationships } = world.here;
    const officer = await world.as('officer');
    const postId = posts.communitiesOfficer.id;
    const passed = await Promise.all([relationships.voices, relationships.youthGrant].map(({ id }) => officer.relationships.get({ id })));
    return {
      officer,
      ask: {
        postId,
        lastDay: '2026-12-31',
        relationships: passed.map(({ relationship: { id, version } }) => ({ id, version, to: posts[to].id })),
        endsAppointments: true,
      },
    };
  }

  test('passes everything on in one change, ends the time in the post, and Undo puts all of it back', async () => {
    const { officer, ask } = await asked();
    const { youthGrant } = world.here.relationships;
    const before = await officer.network.snapshot();
    const { change, summary } = await officer.relationships.handOver(ask);
    expect(summary).toBe('Handed over 2 relationships of “Communities officer”');
    const { relationship } = await officer.relationships.get({ id: youthGrant.id });
    expect(relationship.holders).toMatchObject([
      { postId: ask.postId, to: '2026-12-31' },
      { postId: world.here.posts.headOfCommunities.id, role: 'lead', from: '2027-01-01', to: null },
    ]);
    const { appointments } = await officer.people.get({ id: ask.postId });
    expect(appointments.map(({ to }) => to).sort()).toEqual(['2024-06-30', '2026-12-31']);
    await officer.changes.undo({ number: change });
    const after = await officer.network.snapshot();
    const holdersOf = (snapshot: typeof after) => snapshot.relationships.map(({ id, holders }) => ({ id, holders }));
    expect(holdersOf(after)).toEqual(holdersOf(before));
  });

  test('is all or nothing: one that moved on meanwhile is a conflict, and nothing is written', async () => {
    const { officer, ask } = await asked();
    await officer.relationships.confirm({ ids: [world.here.relationships.youthGrant.id] });
    await expect(officer.relationships.handOver(ask)).rejects.toMatchObject({ code: 'CONFLICT' });
    const { relationship } = await officer.relationships.get({ id: world.here.relationships.voices.id });
    expect(relationship.holders.every(({ to }) => to === null)).toBe(true);
  });

  test('is refused to oneself, and to a post that is not here', async () => {
    const own = await asked('communitiesOfficer');
    await expect(own.officer.relationships.handOver(own.ask)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const { officer, ask } = await asked();
    const stranger = { ...ask, relationships: ask.relationships.map((each) => ({ ...each, to: world.here.relationships.voices.id })) };
    await expect(officer.relationships.handOver(stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
