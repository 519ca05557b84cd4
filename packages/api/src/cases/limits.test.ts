import { forEachEngine } from '@weft/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseWorld, caseWorld } from '../testing/caseWorld.ts';

forEachEngine('the limits of stages', (engine) => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await caseWorld(engine);
  });
  afterAll(() => world.close());

  const limits = async () => (await (await world.as('viewer-council')).workspaces.get()).workspace.wipLimits;

  test('a caseworker sets one, and takes it back, without being let change anything else of the workspace', async () => {
    const cora = await world.as('caseworker-partner');
    const { change, summary } = await cora.cases.setLimit({ flow: 'legacy_snagging', stage: 'resolving', limit: 6 });
    expect(summary).toBe('Set a limit of 6 for “Resolving”');
    expect(await limits()).toEqual({ 'legacy_snagging/resolving': 6 });
    await cora.changes.undo({ number: change });
    expect(await limits()).toEqual({});
    const { workspace } = await cora.workspaces.get();
    const renaming = cora.workspaces.update({ id: workspace.id, version: workspace.version, data: { name: 'Ours' } });
    await expect(renaming).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('a stage that does not exist has none', async () => {
    const cora = await world.as('caseworker-partner');
    await expect(cora.cases.setLimit({ flow: 'legacy_snagging', stage: 'made_up', limit: 6 })).rejects.toThrow('no such stage');
  });
});
