import { addStage, type FlowShape, removeMove, removeStage } from '@weft/domain';
import { forEachEngine } from '@weft/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportWorkspace, importFile } from '../imports/imports.service.ts';
import { type CaseWorld, caseWorld, openCase, today } from '../testing/caseWorld.ts';

const key = 'legacy_snagging';

forEachEngine('flows', (engine) => {
  let world: CaseWorld;
  beforeEach(async () => {
    world = await caseWorld(engine);
  });
  afterEach(() => world.close());

  async function edit(change: (flow: FlowShape) => FlowShape, goes: Record<string, string> = {}) {
    const admin = await world.as('admin-council');
    const { flow, version } = await admin.flows.get({ key });
    return admin.flows.update({ key, version, data: change(flow), goes });
  }

  const shapeOf = async () => (await (await world.as('viewer-council')).flows.get({ key })).flow;

  test('a changed flow is what the board, the moves and everybody’s reference data go by; undo puts it back as it came', async () => {
    const before = await shapeOf();
    const { change, summary } = await edit((flow) => addStage(flow, 'Site visit', 'identified'));
    expect(summary).toBe('Changed the flow “Legacy and follow-up”');
    const id = await openCase(world);
    const cora = await world.as('caseworker-partner');
    const { moves } = await cora.cases.get({ id });
    expect(moves.map(({ to }) => to.label)).toContain('Site visit');
    const reference = await cora.reference.get();
    expect(reference.caseModel.flows.find((flow) => flow.id === key)?.stages[1]?.label).toBe('Site visit');
    await (await world.as('admin-council')).changes.undo({ number: change });
    expect(await shapeOf()).toEqual(before);
  });

  test('a stage that is taken out sends its cases where it was said, in the same change, and the log keeps its words', async () => {
    const id = await openCase(world);
    const cora = await world.as('caseworker-partner');
    const opened = await cora.cases.get({ id });
    const out = (flow: FlowShape) => removeStage(flow, 'identified');
    await expect(edit(out)).rejects.toThrow('1 case stands in “Identified”, which is taken out. Say where it goes.');
    await expect(edit(out, { identified: 'closed' })).rejects.toThrow('Say where it goes.');
    const { change } = await edit(out, { identified: 'contact_restored' });
    const moved = await cora.cases.get({ id });
    expect(moved.case).toMatchObject({ stage: 'contact_restored', stageSince: today });
    expect(moved.events[0]).toMatchObject({ fromStage: 'identified', text: 'The stage “Identified” was taken out of the flow.' });
    expect((await shapeOf()).former).toMatchObject([{ id: 'identified', label: 'Identified' }]);
    await (await world.as('admin-council')).changes.undo({ number: change });
    expect((await cora.cases.get({ id })).case).toMatchObject({ stage: 'identified', stageSince: opened.case.stageSince });
  });

  test('taking a change back is refused where a case has come to stand in a stage that it made', async () => {
    const { change } = await edit((flow) => addStage(flow, 'Site visit', 'identified'));
    const id = await openCase(world);
    const cora = await world.as('caseworker-partner');
    const { version } = (await cora.cases.get({ id })).case;
    await cora.cases.move({ id, version, to: 'site_visit', supplied: {} });
    const admin = await world.as('admin-council');
    await expect(admin.changes.undo({ number: change })).rejects.toThrow('1 case stands in “Site visit”, which would not be there.');
  });

  test('a file brought in by the command line may not leave a case behind either', async () => {
    const { services, weft, slug } = world;
    await edit((flow) => ({ ...flow, label: 'Tangles' }));
    const content = Buffer.from(await exportWorkspace(weft, slug));
    await edit((flow) => addStage(flow, 'Site visit', 'identified'));
    const id = await openCase(world);
    const cora = await world.as('caseworker-partner');
    const { version } = (await cora.cases.get({ id })).case;
    await cora.cases.move({ id, version, to: 'site_visit', supplied: {} });
    const bring = importFile(services, { files: [{ name: 'as-it-was.json', content }], into: null });
    await expect(bring).rejects.toThrow('1 case stands in “Site visit”, which would not be there.');
  });

  test('a case that goes to a stage at the moment in which that is taken out is not left in it', async () => {
    const cora = await world.as('caseworker-partner');
    for (let round = 0; round < 5; round++) {
      const { change } = await edit((flow) => addStage(flow, 'Site visit', 'identified'));
      const id = await openCase(world);
      const { version } = (await cora.cases.get({ id })).case;
      const ended = await Promise.allSettled([
        edit((flow) => removeStage(flow, 'site_visit')),
        cora.cases.move({ id, version, to: 'site_visit', supplied: {} }),
      ]);
      expect(ended.filter(({ status }) => status === 'rejected')).toHaveLength(1);
      const { stage } = (await cora.cases.get({ id })).case;
      expect((await shapeOf()).stages.map((each) => each.id)).toContain(stage);
      // Begun anew: the case out of the way, and the flow as it was.
      const later = (await cora.cases.get({ id })).case;
      await cora.cases.delete({ id, version: later.version });
      if (stage === 'site_visit') await (await world.as('admin-council')).changes.undo({ number: change });
    }
  });

  test('a flow that does not hold together is refused with every fault', async () => {
    const cut = (flow: FlowShape) => removeMove(removeMove(flow, 'verification', 'closed'), 'verification', 'resolving');
    await expect(edit(cut)).rejects.toThrow('a case can never be closed');
    await expect(edit((flow) => flow)).rejects.toThrow('Nothing has been changed yet.');
  });

  test('two who edit the same flow do not write over each other', async () => {
    const admin = await world.as('admin-partner');
    const { flow } = await admin.flows.get({ key });
    await edit((each) => ({ ...each, label: 'Tangles' }));
    const late = { key, version: 0, data: { ...flow, label: 'Knots' }, goes: {} };
    await expect(admin.flows.update(late)).rejects.toThrow('admin-council changed this flow');
  });

  test('the flows of another workspace stay as they came', async () => {
    await edit((flow) => ({ ...flow, label: 'Tangles' }));
    const outsider = await world.as('outsider');
    expect((await outsider.flows.get({ key })).flow.label).toBe('Legacy and follow-up');
  });
});
