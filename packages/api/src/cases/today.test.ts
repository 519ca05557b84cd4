import { forEachEngine } from '@weft/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseWorld, caseWorld, openCase, today } from '../testing/caseWorld.ts';

forEachEngine('today', (engine) => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await caseWorld(engine);
  });
  afterAll(() => world.close());

  const ids = ({ lines }: { lines: { id: string }[] }) => lines.map((line) => line.id);

  test('mine are the open cases that my post leads or acts on next, each where it presses most', async () => {
    const due = (nextActionDue: string) => openCase(world, { nextActionDue, nextActionPostId: world.surveyor, waitingOn: 'nobody' });
    const late = await due('2026-11-23');
    const soon = await due(today);
    await due('2027-03-01');
    const led = { nextActionPostId: world.chair, councilLeadPostId: world.surveyor, nextActionDue: '2027-03-02' };
    const waiting = await openCase(world, { ...led, waitingOn: 'tenant' });
    await openCase(world, { nextActionPostId: world.chair });
    const cass = await world.as('caseworker-council');
    const mine = await cass.cases.today();
    expect(mine).toMatchObject({ today, postId: world.surveyor, later: { total: 1, next: '2027-03-01' } });
    expect([ids(mine.overdue), ids(mine.thisWeek), ids(mine.waiting)]).toEqual([[late], [soon], [waiting]]);
    expect(mine.overdue.lines[0]).toMatchObject({
      organisation: 'Hall Trust',
      building: 'Marl Hole Hall',
      flags: [{ measure: 'overdue', step: 'flag', count: 1 }],
    });
  });

  test('somebody who holds no post has no cases of their own', async () => {
    const cora = await world.as('caseworker-partner');
    expect(await cora.cases.today()).toMatchObject({ postId: null, overdue: { total: 0, lines: [] }, later: { total: 0, next: null } });
  });

  test('a case is silent for as long as I may read nothing newer in its log: a note that the other side keeps to itself says nothing to me', async () => {
    // Three months on, nothing was logged since the cases were opened, and by now their next actions are late.
    const cass = await world.as('caseworker-council', '2027-02-24T09:00:00Z');
    const [first] = (await cass.cases.today()).overdue.lines;
    if (!first) throw new Error('There is no case.');
    const silence = async () => {
      const line = (await cass.cases.today()).overdue.lines.find(({ id }) => id === first.id);
      return line?.flags.find(({ measure }) => measure === 'silent')?.count ?? 0;
    };
    expect(await silence()).toBe(92);
    const log = async (who: Parameters<CaseWorld['as']>[0], audience: 'partner' | 'shared') => {
      const caller = await world.as(who, '2027-02-23T09:00:00Z');
      await caller.cases.events.create({ data: { caseId: first.id, kind: 'note', text: 'Rang them.', audience } });
    };
    await log('caseworker-partner', 'partner');
    expect(await silence()).toBe(92);
    await log('caseworker-partner', 'shared');
    expect(await silence()).toBe(0);
  });

  test.each([
    ['2026-11-23T23:59:59Z', '2026-11-23'],
    ['2026-11-24T00:00:00Z', '2026-11-24'],
    // In summer the day begins an hour before it does in UTC; the clocks change on 28 March and 31 October 2027.
    ['2027-03-27T23:59:59Z', '2027-03-27'],
    ['2027-03-28T22:59:59Z', '2027-03-28'],
    ['2027-03-28T23:00:00Z', '2027-03-29'],
    ['2027-10-30T23:00:00Z', '2027-10-31'],
    ['2027-10-31T23:30:00Z', '2027-10-31'],
  ])('at %s it is %s', async (instant, day) => {
    const cass = await world.as('caseworker-council', instant);
    expect((await cass.cases.today()).today).toBe(day);
  });
});
