import { nameWithheld } from '@weft/domain';
import { forEachEngine } from '@weft/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createContext } from '../context.ts';
import { createCaller } from '../router.ts';
import { type MillbrookWorld, millbrookWorld } from '../testing/millbrookWorld.ts';

forEachEngine('people and posts', (engine) => {
  let world: MillbrookWorld;
  beforeEach(async () => {
    world = await millbrookWorld(engine);
  });
  afterEach(() => world.close());

  test('a vacant post is filled by a new person in one change, which can be taken back', async () => {
    const officer = await world.as('officer');
    const { portfolioHolder } = world.here.posts;
    const { change } = await officer.people.appointments.create({
      data: { postId: portfolioHolder.id, name: 'Nia Fell', from: '2026-11-01', to: null },
    });
    expect((await officer.people.get({ id: portfolioHolder.id })).people.map((person) => person.name)).toEqual(['Nia Fell']);
    await officer.changes.undo({ number: change });
    expect((await officer.people.list()).people.map((person) => person.name)).not.toContain('Nia Fell');
  });

  test('ending an appointment keeps the past holder on record', async () => {
    const officer = await world.as('officer');
    const { surveyor } = world.here.posts;
    const { carys } = world.here.appointments;
    await officer.people.appointments.update({ id: carys.id, version: 1, data: { to: '2026-11-30' } });
    const { people, appointments } = await officer.people.get({ id: surveyor.id });
    expect(people.map((person) => person.name)).toEqual(['Carys Pike']);
    expect(appointments).toMatchObject([{ to: '2026-11-30' }]);
  });

  test('an appointment cannot end before it starts', async () => {
    const officer = await world.as('officer');
    const { carys } = world.here.appointments;
    await expect(officer.people.appointments.update({ id: carys.id, version: 1, data: { to: '2001-01-01' } })).rejects.toThrow(
      'cannot be before the first',
    );
  });

  test('a post that holds a relationship is not removed; one that holds nothing goes with its appointments', async () => {
    const officer = await world.as('officer');
    const { communitiesOfficer, lanternManager } = world.here.posts;
    await expect(officer.people.posts.delete({ id: communitiesOfficer.id, version: 1 })).rejects.toThrow('Hand over first');
    await officer.people.posts.delete({ id: lanternManager.id, version: 1 });
    const { posts, appointments } = await officer.people.list();
    expect(posts.map((post) => post.id)).not.toContain(lanternManager.id);
    expect(appointments.map((held) => held.postId)).not.toContain(lanternManager.id);
  });

  test('names are withheld from a viewer everywhere: the list, the post and the map', async () => {
    const viewer = await world.as('viewer');
    const { people } = await viewer.people.list();
    expect(new Set(people.map((person) => person.name))).toEqual(new Set([nameWithheld]));
    const answers = JSON.stringify([
      await viewer.people.get({ id: world.here.posts.surveyor.id }),
      await viewer.network.snapshot(),
      await viewer.people.list(),
    ]);
    expect(answers).not.toMatch(/Carys Pike|@millbrook\.example/);
    const officer = await world.as('officer');
    expect((await officer.network.snapshot()).appointments.map((held) => held.name)).toContain('Carys Pike');
  });

  test('a window on a wall is named nobody, whoever it acts as, and takes no file of names away', async () => {
    const { here, services } = world;
    const wall = createCaller(await createContext(services, here.members.council.admin.id, { namesHidden: true }));
    const answers = JSON.stringify([
      await wall.network.snapshot(),
      await wall.network.difference({ since: 0 }),
      await wall.people.list(),
      await wall.members.list({ workspace: here.workspace.slug }),
      await wall.changes.list({}),
    ]);
    for (const person of Object.values(here.people)) expect(answers).not.toContain(person.name);
    for (const member of Object.values(here.members.council)) expect(answers).not.toContain(member.name);
    await expect(wall.imports.export()).rejects.toThrow('Names are hidden here.');
  });
});
