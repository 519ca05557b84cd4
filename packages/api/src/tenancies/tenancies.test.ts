import { forEachEngine } from '@weft/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseWorld, caseWorld, openCase, today } from '../testing/caseWorld.ts';

/** How often two tenancies are recorded against each other: each time they could meet otherwise. */
const rounds = 8;

forEachEngine('tenancies and buildings', (engine) => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await caseWorld(engine);
  });
  afterAll(() => world.close());

  async function tenancyOf(name: string) {
    const olive = await world.as('officer-council');
    const asset = await olive.tenancies.assets.create({ data: { name, assetType: 'building', postcode: 'ZZ99 9ZZ' } });
    const { id } = await olive.tenancies.create({ data: { assetId: asset.id, organisationId: world.trust } });
    return { olive, id, assetId: asset.id };
  }

  test('whatever is not known of a new tenancy says that it is not known', async () => {
    const { olive, id, assetId } = await tenancyOf('Old Baths');
    const { tenancy, asset, organisation } = await olive.tenancies.get({ id });
    expect(tenancy).toMatchObject({ documentStatus: 'not_found', securityOfTenure: 'unknown', repairing: 'unclear', expiryDate: null });
    expect([asset.id, organisation.id]).toEqual([assetId, world.trust]);
  });

  test('a search that found nothing is kept with where it was made', async () => {
    const { olive, id } = await tenancyOf('Reading Room');
    const { version } = (await olive.tenancies.get({ id })).tenancy;
    const evidence = [{ what: 'A signed lease', where: 'Deeds room', byWhom: 'Estates', on: today, found: false, note: null }];
    await olive.tenancies.update({ id, version, data: { evidence } });
    const { tenancy } = await olive.tenancies.get({ id });
    expect(tenancy).toMatchObject({ evidence, repairing: 'unclear', documentStatus: 'not_found' });
  });

  test('a term that no list has, an end before its start, and a stranger are refused beside their field', async () => {
    const { olive, id, assetId } = await tenancyOf('Drill Hall');
    const { version } = (await olive.tenancies.get({ id })).tenancy;
    const refused = (path: string) => ({ code: 'BAD_REQUEST', cause: { problems: [expect.objectContaining({ path })] } });
    await expect(olive.tenancies.update({ id, version, data: { repairing: 'made_up' } })).rejects.toMatchObject(refused('repairing'));
    await expect(
      olive.tenancies.update({ id, version, data: { commencementDate: '2026-05-01', expiryDate: '2025-05-01' } }),
    ).rejects.toMatchObject(refused('expiryDate'));
    await expect(olive.tenancies.create({ data: { assetId, organisationId: world.elsewhere } })).rejects.toMatchObject(
      refused('organisationId'),
    );
  });

  test('the same tenancy twice is refused unless it is said why, and a patch of something else leaves the reason as it is', async () => {
    const { olive, assetId } = await tenancyOf('Scout Hut');
    const again = { assetId, organisationId: world.trust };
    await expect(olive.tenancies.create({ data: again })).rejects.toMatchObject({
      message: expect.stringContaining('in this building already'),
      cause: { problems: [expect.objectContaining({ path: 'besideOthers' })] },
    });
    await olive.tenancies.create({ data: { ...again, agreementType: 'licence' } });
    const { id } = await olive.tenancies.create({ data: { ...again, besideOthers: 'The yard at the back' } });
    const { version } = (await olive.tenancies.get({ id })).tenancy;
    await olive.tenancies.update({ id, version, data: { notes: 'Seen on site' } });
    expect((await olive.tenancies.get({ id })).tenancy).toMatchObject({ besideOthers: 'The yard at the back', notes: 'Seen on site' });
  });

  test('of two who record the same tenancy at the same moment one is refused', async () => {
    const [olive, otto] = [await world.as('officer-council'), await world.as('officer-partner')];
    for (let round = 0; round < rounds; round++) {
      const { id: assetId } = await olive.tenancies.assets.create({ data: { name: `Hut ${round}`, assetType: 'building' } });
      const same = { data: { assetId, organisationId: world.trust } };
      const ended = await Promise.allSettled([olive.tenancies.create(same), otto.tenancies.create(same)]);
      expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const refused = ended.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
      expect(refused).toMatchObject([{ cause: { problems: [expect.objectContaining({ path: 'besideOthers' })] } }]);
      const here = (await olive.tenancies.register()).filter(({ asset }) => asset.id === assetId);
      expect(here).toHaveLength(1);
    }
  });

  test('a building is found by part of its name or its postcode, without case or spaces', async () => {
    const { olive, assetId } = await tenancyOf('Café Pavilion');
    const found = async (q: string) => (await olive.tenancies.assets.find({ q })).items.map((item) => item.id);
    expect(await found('cafe pav')).toEqual([assetId]);
    expect(await found('zz999zz')).toContain(assetId);
    expect(await found('nowhere at all')).toEqual([]);
    const outsider = await world.as('outsider');
    expect((await outsider.tenancies.assets.find({})).count).toBe(0);
  });

  test('a building changed by two is a conflict for the second, and unknown to another workspace', async () => {
    const { olive, assetId } = await tenancyOf('Band Room');
    const { version } = await olive.tenancies.assets.get({ id: assetId });
    await olive.tenancies.assets.update({ id: assetId, version, data: { uprn: '000123' } });
    expect((await olive.tenancies.assets.get({ id: assetId })).uprn).toBe('123');
    const otto = await world.as('officer-partner');
    await expect(otto.tenancies.assets.update({ id: assetId, version, data: { notes: 'x' } })).rejects.toMatchObject({ code: 'CONFLICT' });
    const outsider = await world.as('outsider');
    await expect(outsider.tenancies.assets.get({ id: assetId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a tenancy recorded for a case becomes its tenancy in one change, once', async () => {
    const caseId = await openCase(world, { tenancy: null });
    const cora = await world.as('caseworker-partner');
    const { case: before } = await cora.cases.get({ id: caseId });
    const data = { assetId: before.assetId, organisationId: world.trust };
    const { id, change } = await cora.tenancies.create({ data, forCase: { id: caseId, version: before.version } });
    const { case: after } = await cora.cases.get({ id: caseId });
    expect(after.tenancyId).toBe(id);
    await expect(cora.tenancies.create({ data, forCase: { id: caseId, version: after.version } })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    await cora.changes.undo({ number: change });
    expect((await cora.cases.get({ id: caseId })).case.tenancyId).toBeNull();
    await expect(cora.tenancies.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a viewer may look and not write', async () => {
    const { id, assetId } = await tenancyOf('Bandstand');
    const vera = await world.as('viewer-council');
    const { version } = (await vera.tenancies.get({ id })).tenancy;
    await expect(vera.tenancies.update({ id, version, data: { notes: 'x' } })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(vera.tenancies.create({ data: { assetId, organisationId: world.trust } })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(vera.tenancies.assets.create({ data: { name: 'x', assetType: 'land' } })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
