import { forEachEngine } from '@weft/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseWorld, caseWorld, openCase, today } from '../testing/caseWorld.ts';

forEachEngine('snags and what they wait for', (engine) => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await caseWorld(engine);
  });
  afterAll(() => world.close());

  async function caseWithSnag() {
    const cora = await world.as('caseworker-partner');
    const id = await openCase(world);
    const { id: snagId } = await cora.cases.snags.create({
      data: { caseId: id, category: 'tenure', title: 'No lease', severity: 'critical' },
    });
    const snag = async () => {
      const found = (await cora.cases.get({ id })).snags.find((each) => each.id === snagId);
      if (!found) throw new Error('The snag is gone.');
      return found;
    };
    const waitFor = (description: string) =>
      cora.cases.dependencies.create({ data: { caseId: id, snagId, kind: 'legal', description, waitingOn: 'council_legal' } });
    const dependency = async (dependencyId: string) => {
      const found = (await cora.cases.get({ id })).dependencies.find((each) => each.id === dependencyId);
      if (!found) throw new Error('The dependency is gone.');
      return found;
    };
    const meet = async (dependencyId: string) => {
      const { version } = await dependency(dependencyId);
      return cora.cases.dependencies.update({ id: dependencyId, version, data: { status: 'met' } });
    };
    return { cora, id, snagId, snag, waitFor, dependency, meet };
  }

  test('a new snag is open, raised today by the side that adds it', async () => {
    const { snag } = await caseWithSnag();
    expect(await snag()).toMatchObject({ status: 'open', raisedOn: today, raisedBy: 'vast', liableParty: 'unknown' });
  });

  test('keeps the day on which it was settled, however it is settled; opened again it has none, and undo gives the day back', async () => {
    const { cora, snag, snagId } = await caseWithSnag();
    const stand = async (status: 'resolved' | 'verified' | 'open') =>
      cora.cases.snags.update({ id: snagId, version: (await snag()).version, data: { status } });
    expect((await snag()).settledOn).toBeNull();
    await stand('resolved');
    expect(await snag()).toMatchObject({ status: 'resolved', settledOn: today });
    await stand('verified');
    expect((await snag()).settledOn).toBe(today);
    const { change } = await stand('open');
    expect(await snag()).toMatchObject({ status: 'open', settledOn: null });
    await cora.changes.undo({ number: change });
    expect(await snag()).toMatchObject({ status: 'verified', settledOn: today });
  });

  test('a snag cannot be called blocked while nothing it waits for is on record', async () => {
    const { cora, snag, snagId } = await caseWithSnag();
    const { version } = await snag();
    await expect(cora.cases.snags.update({ id: snagId, version, data: { status: 'blocked' } })).rejects.toMatchObject({
      cause: { problems: [expect.objectContaining({ path: 'status' })] },
    });
  });

  test('saying what it waits for blocks it; meeting the last of them sets it going again, each in one change', async () => {
    const { cora, snag, waitFor, meet, dependency } = await caseWithSnag();
    const first = await waitFor('Who repairs the roof');
    const second = await waitFor('Approval of the term');
    expect((await snag()).status).toBe('blocked');
    await meet(first.id);
    expect((await snag()).status).toBe('blocked');
    const { change } = await meet(second.id);
    expect((await snag()).status).toBe('in_progress');
    expect(await dependency(second.id)).toMatchObject({ status: 'met', metOn: today });
    await cora.changes.undo({ number: change });
    expect((await snag()).status).toBe('blocked');
    expect(await dependency(second.id)).toMatchObject({ status: 'waiting', metOn: null });
  });

  test('removing the last thing it waits for sets it going again, and waiting once more blocks it again', async () => {
    const { cora, snag, waitFor, meet, dependency } = await caseWithSnag();
    const { id } = await waitFor('The deeds');
    await meet(id);
    const { version } = await dependency(id);
    await cora.cases.dependencies.update({ id, version, data: { status: 'waiting' } });
    expect((await snag()).status).toBe('blocked');
    await cora.cases.dependencies.delete({ id, version: (await dependency(id)).version });
    expect((await snag()).status).toBe('in_progress');
  });

  test('a dependency cannot be waived without a reason', async () => {
    const { cora, waitFor, dependency } = await caseWithSnag();
    const { id } = await waitFor('The deeds');
    const { version } = await dependency(id);
    await expect(cora.cases.dependencies.update({ id, version, data: { status: 'waived' } })).rejects.toMatchObject({
      cause: { problems: [expect.objectContaining({ path: 'reason' })] },
    });
  });

  test('a removed snag takes what it waits for with it, and both come back', async () => {
    const { cora, id, snag, snagId, waitFor } = await caseWithSnag();
    await waitFor('The deeds');
    const { change } = await cora.cases.snags.delete({ id: snagId, version: (await snag()).version });
    expect(await cora.cases.get({ id })).toMatchObject({ snags: [], dependencies: [] });
    await cora.changes.undo({ number: change });
    const { snags, dependencies } = await cora.cases.get({ id });
    expect([snags.length, dependencies.length]).toEqual([1, 1]);
  });

  test('a kind of snag that is not in the list, an owner from elsewhere, and the snag of another case are refused', async () => {
    const { cora, id, snagId } = await caseWithSnag();
    const data = { caseId: id, category: 'tenure', title: 'x', severity: 'low' as const };
    await expect(cora.cases.snags.create({ data: { ...data, category: 'made_up' } })).rejects.toMatchObject({
      cause: { problems: [expect.objectContaining({ path: 'category' })] },
    });
    await expect(cora.cases.snags.create({ data: { ...data, ownerPostId: world.elsewhere } })).rejects.toMatchObject({
      cause: { problems: [expect.objectContaining({ path: 'ownerPostId' })] },
    });
    const other = await openCase(world);
    const wait = { caseId: other, snagId, kind: 'legal', description: 'x', waitingOn: 'tenant' as const };
    await expect(cora.cases.dependencies.create({ data: wait })).rejects.toMatchObject({
      cause: { problems: [expect.objectContaining({ path: 'snagId' })] },
    });
  });

  test('what another workspace owns is unknown, snag or dependency', async () => {
    const { id, snag, snagId, waitFor } = await caseWithSnag();
    const wait = await waitFor('The deeds');
    const { version } = await snag();
    const outsider = await world.as('outsider');
    await expect(outsider.cases.snags.update({ id: snagId, version, data: { title: 'x' } })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(outsider.cases.dependencies.delete({ id: wait.id, version: wait.change })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(outsider.cases.events.create({ data: { caseId: id, kind: 'note', text: 'x' } })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
