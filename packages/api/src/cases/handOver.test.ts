import { forEachEngine } from '@weft/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseWorld, caseWorld, openCase, today } from '../testing/caseWorld.ts';

forEachEngine('handing a case over', (engine) => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await caseWorld(engine);
  });
  afterAll(() => world.close());

  const why = 'The surveyor is on leave until March';

  test('the next action goes to another post with a reason in the log, in one change that can be taken back', async () => {
    const id = await openCase(world);
    const cora = await world.as('caseworker-partner');
    const { version } = (await cora.cases.get({ id })).case;
    const data = { nextActionPostId: world.chair, nextActionDue: '2026-12-11', why, waitingOn: 'tenant' as const };
    const { change, summary } = await cora.cases.handOver({ id, version, data });
    expect(summary).toMatch(/^Handed CAT-2026-\d{3} over to Chair of Trustees, Hall Trust$/);
    const after = await cora.cases.get({ id });
    expect(after.case).toMatchObject({
      nextAction: 'Ring the chair',
      nextActionPostId: world.chair,
      nextActionDue: '2026-12-11',
      waitingOn: 'tenant',
      waitingSince: today,
    });
    expect(after.events[0]).toMatchObject({
      kind: 'status_change',
      audience: 'shared',
      text: `Handed over from Estates Surveyor, City Council to Chair of Trustees, Hall Trust.\n${why}`,
    });
    await cora.changes.undo({ number: change });
    const back = await cora.cases.get({ id });
    expect(back.case).toMatchObject({ nextActionPostId: world.surveyor, nextActionDue: '2026-12-01', waitingOn: 'council_property' });
    expect(back.events).toEqual([]);
  });

  test('nobody hands over to whoever has it already, to a stranger, or without saying why', async () => {
    const id = await openCase(world);
    const cora = await world.as('caseworker-partner');
    const { version } = (await cora.cases.get({ id })).case;
    const to = (nextActionPostId: string, reason = why) =>
      cora.cases.handOver({ id, version, data: { nextActionPostId, nextActionDue: '2026-12-11', why: reason } });
    const beside = { cause: { problems: [expect.objectContaining({ path: 'nextActionPostId' })] } };
    await expect(to(world.surveyor)).rejects.toMatchObject(beside);
    await expect(to(world.elsewhere)).rejects.toMatchObject(beside);
    await expect(to(world.chair, '  ')).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect((await cora.cases.get({ id })).case.version).toBe(version);
  });
});
