import { forEachEngine } from '@weft/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseWorld, caseWorld, openCase, today } from '../testing/caseWorld.ts';

forEachEngine('the numbers', (engine) => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await caseWorld(engine);
  });
  afterAll(() => world.close());

  test('are counted from cases, their moves, their snags and tenancies of one’s own workspace', async () => {
    const id = await openCase(world, { tenancy: { make: { commencementDate: '2020-04-01', termYears: 7 } } });
    const cora = await world.as('caseworker-partner');
    const snag = { caseId: id, category: 'repair', severity: 'high' } as const;
    await cora.cases.snags.create({ data: { ...snag, title: 'Roof leaks' } });
    const settled = await cora.cases.snags.create({ data: { ...snag, title: 'Gutter loose' } });
    await cora.cases.snags.update({ id: settled.id, version: settled.change, data: { status: 'withdrawn' } });
    const waits = { kind: 'survey', description: 'Roof survey', waitingOn: 'council_property' } as const;
    await cora.cases.dependencies.create({ data: { caseId: id, snagId: null, ...waits } });
    const { version } = (await cora.cases.get({ id })).case;
    await cora.cases.move({ id, version, to: 'on_hold', supplied: { holdReviewOn: '2026-12-20' } });

    const numbers = await (await world.as('viewer-council')).cases.numbers();
    expect(numbers).toMatchObject({
      today,
      cases: [{ id, stage: 'on_hold', stageSince: today, building: 'Marl Hole Hall', waitingOn: 'council_property' }],
      moves: [{ caseId: id, fromStage: 'identified', toStage: 'on_hold' }],
      snags: [{ ...snag, title: 'Roof leaks', raisedOn: today }],
      settledSnags: [{ severity: 'high', raisedOn: today, settledOn: today }],
      tenancies: [{ building: 'Marl Hole Hall', endsOn: '2027-03-31' }],
    });
    expect((await (await world.as('outsider')).cases.numbers()).cases).toEqual([]);
  });
});
