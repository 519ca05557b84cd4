import { forEachEngine } from '@weft/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseWorld, caseWorld, openCase } from '../testing/caseWorld.ts';

type Caller = Awaited<ReturnType<CaseWorld['as']>>;

async function cardsOf(caller: Caller, flow: string) {
  return (await caller.cases.boards({})).find((board) => board.flow === flow)?.cards ?? [];
}

forEachEngine('the board', (engine) => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await caseWorld(engine);
  });
  afterAll(() => world.close());

  test('a card carries what is read at a glance', async () => {
    const cora = await world.as('caseworker-partner');
    const id = await openCase(world, { nextActionDue: '2026-11-20', waitingSince: '2026-11-10' });
    const snag = await cora.cases.snags.create({ data: { caseId: id, category: 'tenure', title: 'No lease', severity: 'high' } });
    await cora.cases.snags.create({ data: { caseId: id, category: 'use', title: 'Noise', severity: 'low', status: 'resolved' } });
    await cora.cases.dependencies.create({
      data: { caseId: id, snagId: snag.id, kind: 'document', description: 'The deeds', waitingOn: 'council_legal' },
    });
    const vera = await world.as('viewer-council');
    const cards = await cardsOf(vera, 'legacy_snagging');
    expect(cards.find((card) => card.id === id)).toMatchObject({
      building: { name: 'Marl Hole Hall' },
      organisation: { id: world.trust, name: 'Hall Trust' },
      waitingOn: 'council_property',
      daysWaiting: 14,
      urgency: 'overdue',
      openSnags: 1,
      worstSeverity: 'high',
      blocked: true,
      waitsFor: [{ description: 'The deeds', waitingOn: 'council_legal', dependsOnCaseId: null, reference: null, depth: 0 }],
      daysInStage: 0,
      neighbourhood: null,
      nextAction: 'Ring the chair',
      nextActionPost: { id: world.surveyor, title: 'Estates Surveyor' },
      stage: 'identified',
      fictional: false,
    });
  });

  test('a card carries the whole chain of what it waits for, whatever flows it crosses', async () => {
    const cora = await world.as('caseworker-partner');
    const last = await openCase(world, { caseType: 'new_transfer' });
    const middle = await openCase(world);
    const first = await openCase(world);
    const waits = (caseId: string, description: string, dependsOnCaseId: string | null) =>
      cora.cases.dependencies.create({
        data: { caseId, snagId: null, kind: 'decision', description, waitingOn: 'council_decision', dependsOnCaseId },
      });
    await waits(first, 'The consent', middle);
    await waits(middle, 'The transfer', last);
    await waits(last, 'Cabinet', null);
    const cards = await cardsOf(cora, 'legacy_snagging');
    const chain = cards.find((card) => card.id === first)?.waitsFor.map(({ depth, description }) => [depth, description]);
    expect(chain).toEqual([
      [0, 'The consent'],
      [1, 'The transfer'],
      [2, 'Cabinet'],
    ]);
    const reference = cards.find((card) => card.id === middle)?.reference;
    expect(cards.find((card) => card.id === first)?.waitsFor[0]?.reference).toBe(reference);
  });

  test('a card says for how long nothing was logged once that is too long here, as far as its reader may know', async () => {
    const id = await openCase(world);
    const silence = async (who: 'viewer-council' | 'viewer-partner', at: string) =>
      (await cardsOf(await world.as(who, at), 'legacy_snagging')).find((card) => card.id === id)?.silent;
    expect(await silence('viewer-council', '2026-12-21T09:00:00Z')).toBeNull();
    expect(await silence('viewer-council', '2026-12-22T09:00:00Z')).toEqual({ step: 'flag', count: 28 });
    expect(await silence('viewer-council', '2027-01-19T09:00:00Z')).toEqual({ step: 'escalate', count: 56 });

    const cora = await world.as('caseworker-partner', '2027-01-18T09:00:00Z');
    const log = (audience: 'partner' | 'shared') =>
      cora.cases.events.create({ data: { caseId: id, kind: 'call', text: 'Rang the chair.', audience } });
    await log('partner');
    expect(await silence('viewer-partner', '2027-01-19T09:00:00Z')).toBeNull();
    expect(await silence('viewer-council', '2027-01-19T09:00:00Z')).toEqual({ step: 'escalate', count: 56 });
    await log('shared');
    expect(await silence('viewer-council', '2027-01-19T09:00:00Z')).toBeNull();

    const admin = await world.as('admin-council');
    const { workspace } = await admin.workspaces.get();
    const serviceLevels = { 'silent/flag': { after: 1, unit: 'working_days' as const, advice: 'Ring them.', off: false } };
    await admin.workspaces.update({ id: workspace.id, version: workspace.version, data: { serviceLevels } });
    expect(await silence('viewer-partner', '2027-01-20T09:00:00Z')).toEqual({ step: 'flag', count: 2 });
  });

  test('each flow has a board of its own', async () => {
    const id = await openCase(world, { caseType: 'new_transfer' });
    const vera = await world.as('viewer-council');
    const boards = await vera.cases.boards({});
    const has = boards.map(({ flow, cards }) => [flow, cards.some((card) => card.id === id)]);
    expect(Object.fromEntries(has)).toMatchObject({ new_transfer: true, legacy_snagging: false });
  });

  test("another workspace's board is its own", async () => {
    await openCase(world);
    const outsider = await world.as('outsider');
    expect((await outsider.cases.boards({})).flatMap(({ cards }) => cards)).toEqual([]);
  });
});
