import { forEachEngine } from '@weft/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseWorld, caseWorld, openCase, today } from '../testing/caseWorld.ts';

forEachEngine('cases', (engine) => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await caseWorld(engine);
  });
  afterAll(() => world.close());

  test('opening a case makes its building and tenancy in the same change, at the first stage of its flow', async () => {
    const cora = await world.as('caseworker-partner');
    const id = await openCase(world);
    const page = await cora.cases.get({ id });
    expect(page.case).toMatchObject({ flow: 'legacy_snagging', stage: 'identified', openedOn: today, waitingSince: today, closedOn: null });
    expect(page.case.reference).toMatch(/^CAT-2026-\d{3}$/);
    expect(page.tenancy).toMatchObject({ assetId: page.asset.id, organisationId: world.trust, documentStatus: 'not_found' });
    const [line] = await cora.changes.list({ recordId: id, limit: 1 });
    expect(line?.touched.map(({ kind }) => kind).sort()).toEqual(['asset', 'case', 'tenancy']);
  });

  test('cases opened at once each get a reference of their own', async () => {
    const ids = await Promise.all(Array.from({ length: 4 }, () => openCase(world)));
    const cora = await world.as('caseworker-partner');
    const references = await Promise.all(ids.map(async (id) => (await cora.cases.get({ id })).case.reference));
    expect(new Set(references).size).toBe(4);
  });

  test('a reference once given out is not given again after its case is removed', async () => {
    const cora = await world.as('caseworker-partner');
    const last = await cora.cases.get({ id: await openCase(world) });
    await cora.cases.delete({ id: last.case.id, version: last.case.version });
    const next = await cora.cases.get({ id: await openCase(world) });
    expect(next.case.reference > last.case.reference).toBe(true);
  });

  test('an open case needs a next action, who does it and by when, and says so beside each', async () => {
    await expect(openCase(world, { nextAction: null, nextActionDue: null })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      cause: { problems: [expect.objectContaining({ path: 'nextAction' }), expect.objectContaining({ path: 'nextActionDue' })] },
    });
  });

  test('a kind of case that no list has is refused', async () => {
    await expect(openCase(world, { caseType: 'made_up' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      cause: { problems: [expect.objectContaining({ path: 'caseType' })] },
    });
  });

  test('a case of a tenant that has the building already is about that tenancy, though nobody said so', async () => {
    const cora = await world.as('caseworker-partner');
    const first = await cora.cases.get({ id: await openCase(world) });
    const again = await openCase(world, { asset: { id: first.asset.id }, tenancy: null });
    expect((await cora.cases.get({ id: again })).tenancy?.id).toBe(first.tenancy?.id);

    const besideOthers = 'The yard by itself, beside the lease of the hall.';
    await cora.tenancies.create({ data: { assetId: first.asset.id, organisationId: world.trust, besideOthers } });
    const unsure = await openCase(world, { asset: { id: first.asset.id }, tenancy: null });
    expect((await cora.cases.get({ id: unsure })).tenancy).toBeNull();
    const nobodys = await openCase(world, { asset: { id: first.asset.id }, tenancy: null, organisationId: null });
    expect((await cora.cases.get({ id: nobodys })).tenancy).toBeNull();
  });

  test('a tenancy of another building is refused', async () => {
    const cora = await world.as('caseworker-partner');
    const other = await cora.cases.get({ id: await openCase(world) });
    await expect(openCase(world, { tenancy: { id: other.tenancy?.id ?? '' } })).rejects.toMatchObject({
      cause: { problems: [expect.objectContaining({ path: 'tenancyId' })] },
    });
  });

  test("another workspace's case, post or building is unknown here", async () => {
    const outsider = await world.as('outsider');
    const id = await openCase(world);
    const cora = await world.as('caseworker-partner');
    const { case: ours, asset } = await cora.cases.get({ id });
    await expect(outsider.cases.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(outsider.cases.update({ id, version: ours.version, data: { summary: 'Mine now' } })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const data = {
      caseType: 'consent',
      asset: { id: asset.id },
      tenancy: null,
      nextAction: 'Look',
      nextActionPostId: world.surveyor,
      nextActionDue: today,
    };
    await expect(outsider.cases.create({ data })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      cause: { problems: [expect.objectContaining({ path: 'asset.id' })] },
    });
    const own = { ...data, asset: { make: { name: 'A shed', assetType: 'building' as const } } };
    await expect(outsider.cases.create({ data: own })).rejects.toMatchObject({
      cause: { problems: [expect.objectContaining({ path: 'nextActionPostId' })] },
    });
  });

  test('waiting starts again today when whose move it is changes, unless somebody says since when', async () => {
    const cora = await world.as('caseworker-partner');
    const id = await openCase(world);
    const write = async (data: Parameters<typeof cora.cases.update>[0]['data']) => {
      const { case: before } = await cora.cases.get({ id });
      await cora.cases.update({ id, version: before.version, data });
      return (await cora.cases.get({ id })).case;
    };
    expect(await write({ waitingSince: '2026-11-03' })).toMatchObject({ waitingOn: 'council_property', waitingSince: '2026-11-03' });
    expect(await write({ summary: 'A word' })).toMatchObject({ waitingSince: '2026-11-03' });
    expect(await write({ waitingOn: 'tenant' })).toMatchObject({ waitingSince: today });
    expect(await write({ waitingOn: 'funder', waitingSince: '2026-10-01' })).toMatchObject({ waitingSince: '2026-10-01' });
    expect(await write({ waitingOn: 'nobody' })).toMatchObject({ waitingSince: null });
    await expect(write({ waitingOn: 'vast', waitingSince: '2026-11-25' })).rejects.toMatchObject({
      cause: { problems: [expect.objectContaining({ path: 'waitingSince' })] },
    });
  });

  test('two caseworkers with the same version: one wins, the other is shown both sides', async () => {
    const cora = await world.as('caseworker-partner');
    const cass = await world.as('caseworker-council');
    const id = await openCase(world);
    const { version } = (await cora.cases.get({ id })).case;
    await cora.cases.update({ id, version, data: { summary: 'Ours' } });
    await expect(cass.cases.update({ id, version, data: { summary: 'Theirs' } })).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { mine: { summary: 'Theirs' }, theirs: expect.objectContaining({ summary: 'Ours' }) },
    });
  });

  test('a case cannot be given a new stage, or be closed, by editing it', async () => {
    const cora = await world.as('caseworker-partner');
    const id = await openCase(world);
    const { case: before } = await cora.cases.get({ id });
    const sneaky = { summary: 'x', stage: 'closed', closedOn: today };
    await cora.cases.update({ id, version: before.version, data: sneaky });
    expect((await cora.cases.get({ id })).case).toMatchObject({ stage: 'identified', closedOn: null, summary: 'x' });
  });

  test('a removed case goes with its parts, and comes back with them', async () => {
    const cora = await world.as('caseworker-partner');
    const id = await openCase(world);
    const snag = await cora.cases.snags.create({ data: { caseId: id, category: 'tenure', title: 'No lease', severity: 'high' } });
    await cora.cases.dependencies.create({
      data: { caseId: id, snagId: snag.id, kind: 'document', description: 'The deeds', waitingOn: 'council_legal' },
    });
    await cora.cases.events.create({ data: { caseId: id, kind: 'call', text: 'Rang the chair' } });
    const before = await cora.cases.get({ id });
    const { change } = await cora.cases.delete({ id, version: before.case.version });
    await expect(cora.cases.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await cora.changes.undo({ number: change });
    const after = await cora.cases.get({ id });
    expect([after.snags.length, after.dependencies.length, after.events.length]).toEqual([1, 1, 1]);
  });

  test('who may only read gets the board and the page and no further', async () => {
    const id = await openCase(world);
    for (const who of ['viewer-council', 'facilitator-partner', 'officer-council'] as const) {
      const reader = await world.as(who);
      const { case: read } = await reader.cases.get({ id });
      const sent = { id, version: read.version };
      await expect(reader.cases.update({ ...sent, data: { summary: 'x' } })).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(reader.cases.move({ ...sent, to: 'escalated', supplied: {} })).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(reader.cases.delete(sent)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  test('contact details are kept from those whose role has none of them', async () => {
    const id = await openCase(world);
    const seenBy = async (who: 'viewer-council' | 'officer-council') =>
      (await (await world.as(who)).cases.get({ id })).organisation?.contact;
    expect(await seenBy('officer-council')).toBe('01782 000000');
    expect(await seenBy('viewer-council')).toBeNull();
  });
});
