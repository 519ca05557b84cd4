import { forEachEngine } from '@weft/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseWorld, caseWorld, openCase, today } from '../testing/caseWorld.ts';

forEachEngine('many cases at once', (engine) => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await caseWorld(engine);
  });
  afterAll(() => world.close());

  const cora = () => world.as('caseworker-partner');
  const read = async (id: string) => (await (await cora()).cases.get({ id })).case;

  test('whose move it is is said of all of them in one change, since today, and taken back in one', async () => {
    const ids = [await openCase(world), await openCase(world)];
    const caller = await cora();
    const { change, summary, left } = await caller.cases.updateMany({ ids, data: { waitingOn: 'tenant' } });
    expect([summary, left]).toEqual(['Said whose move it is in 2 cases', []]);
    for (const id of ids) expect(await read(id)).toMatchObject({ waitingOn: 'tenant', waitingSince: today });
    await caller.changes.undo({ number: change });
    for (const id of ids) expect(await read(id)).toMatchObject({ waitingOn: 'council_property' });
  });

  test('a handover names who does it, and the rest of what happens next stands unless it is said anew', async () => {
    const id = await openCase(world, { nextActionPostId: world.surveyor });
    const { summary } = await (await cora()).cases.updateMany({ ids: [id], data: { nextActionPostId: world.chair } });
    const { reference, ...subject } = await read(id);
    expect(summary).toBe(`Handed over the next action of ${reference}`);
    expect(subject).toMatchObject({ nextActionPostId: world.chair, nextAction: 'Ring the chair', nextActionDue: '2026-12-01' });
  });

  test('what stands already is refused in words, and so is a day still to come', async () => {
    const id = await openCase(world);
    const caller = await cora();
    await expect(caller.cases.updateMany({ ids: [id], data: { waitingOn: 'council_property' } })).rejects.toThrow('stands already');
    await expect(caller.cases.updateMany({ ids: [id], data: { waitingOn: 'tenant', waitingSince: '2026-11-25' } })).rejects.toThrow(
      'still to come',
    );
  });

  test('those that can go are moved in one change with what was said once; the others are named with what they lack', async () => {
    const bare = await openCase(world, { tenancy: null, organisationId: null });
    const ready = [await openCase(world), await openCase(world)];
    const caller = await cora();
    const ids = [bare, ...ready];
    const plan = await caller.cases.planMoveMany({ ids, to: 'escalated' });
    expect(plan.asked.map((each) => each.id)).toEqual(expect.arrayContaining(['escalatedTo']));
    const supplied = Object.fromEntries(plan.asked.map(({ id }) => [id, 'The director']));
    const { change, left, summary } = await caller.cases.moveMany({ ids, to: 'escalated', supplied });
    expect([summary, left]).toEqual(['Moved 3 cases to “Escalated”', []]);
    await caller.changes.undo({ number: change });
    for (const id of ids) expect(await read(id)).toMatchObject({ stage: 'identified', escalatedTo: null });

    const elsewhere = await openCase(world, { caseType: 'new_transfer' });
    const { left: stopped } = await caller.cases.planMoveMany({ ids: [...ready, elsewhere], to: 'escalated' });
    expect(stopped.map(({ id }) => id)).toEqual(stopped.length === 0 ? [] : [elsewhere]);
    await expect(caller.cases.planMoveMany({ ids: ready, to: 'closed' })).rejects.toThrow('cannot go there from “Identified”');
  });

  test("another workspace's cases are not there to be changed", async () => {
    const id = await openCase(world);
    const outsider = await world.as('outsider');
    await expect(outsider.cases.updateMany({ ids: [id], data: { waitingOn: 'tenant' } })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
