import { forEachEngine } from '@weft/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseWorld, caseWorld, openCase } from '../testing/caseWorld.ts';

forEachEngine('the register of buildings and tenancies', (engine) => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await caseWorld(engine);
  });
  afterAll(() => world.close());

  async function rowsOf(assetId: string) {
    const vera = await world.as('viewer-council');
    return (await vera.tenancies.register()).filter((row) => row.asset.id === assetId);
  }

  test('a row says who is in a building, under what, until when, what comes next, and which cases are open', async () => {
    const olive = await world.as('officer-council');
    const make = { name: 'Kiln Hall', assetType: 'building' as const, addressLine1: '3 Kiln Street', postcode: 'ZZ99 9ZZ' };
    const caseId = await openCase(world, { asset: { make }, tenancy: { make: { occupationStatus: 'in_term', expiryDate: '2028-03-27' } } });
    const { case: subject } = await olive.cases.get({ id: caseId });
    expect(await rowsOf(subject.assetId)).toEqual([
      {
        id: subject.tenancyId,
        asset: { id: subject.assetId, name: 'Kiln Hall', assetType: 'building', wardCode: null, address: '3 Kiln Street, ZZ99 9ZZ' },
        tenancy: {
          id: subject.tenancyId,
          organisation: { id: world.trust, name: 'Hall Trust' },
          agreementType: 'none_found',
          documentStatus: 'not_found',
          occupationStatus: 'in_term',
          standing: 'now',
          expiry: '2028-03-27',
          care: [],
        },
        nextKeyDate: { kind: 'expiry_12', label: '12 months before the end', day: '2027-03-27', state: 'within_6_months' },
        openCases: [{ id: caseId, reference: subject.reference }],
      },
    ]);
  });

  test('two tenancies of a building are two rows; what is over is none; and an empty building still has one', async () => {
    const olive = await world.as('officer-council');
    const { id: assetId } = await olive.tenancies.assets.create({ data: { name: 'Long Row', assetType: 'building' } });
    expect(await rowsOf(assetId)).toMatchObject([{ id: assetId, tenancy: null, nextKeyDate: null, openCases: [] }]);
    const data = { assetId, organisationId: world.trust };
    const over = await olive.tenancies.create({ data: { ...data, occupationStatus: 'vacated', expiryDate: '2020-01-01' } });
    expect(await rowsOf(assetId)).toMatchObject([{ id: assetId, tenancy: null }]);
    const [one, other] = [
      await olive.tenancies.create({ data }),
      await olive.tenancies.create({ data: { ...data, besideOthers: 'The yard' } }),
    ];
    const both = await rowsOf(assetId);
    expect(both.map(({ id }) => id).sort()).toEqual([one.id, other.id].sort());
    const careOf = (id: string) => both.find((row) => row.id === id)?.tenancy?.care;
    expect(careOf(one.id)).toEqual([{ kind: 'another_tenancy', answered: false }]);
    expect(careOf(other.id)).toEqual([{ kind: 'another_tenancy', answered: true }]);

    const { others } = await olive.tenancies.get({ id: one.id });
    expect(others.map(({ id, standing }) => [id, standing]).sort()).toEqual(
      [
        [other.id, 'now'],
        [over.id, 'before'],
      ].sort(),
    );
    const { tenancies, asset } = await olive.tenancies.assets.detail({ id: assetId });
    expect(asset.name).toBe('Long Row');
    expect(tenancies.map(({ tenancy, organisation }) => [tenancy.id, organisation.name])).toContainEqual([over.id, 'Hall Trust']);
  });

  test('a break after the end is refused beside its field', async () => {
    const olive = await world.as('officer-council');
    const { id: assetId } = await olive.tenancies.assets.create({ data: { name: 'Short Row', assetType: 'building' } });
    const data = { assetId, organisationId: world.trust, expiryDate: '2030-06-30', earliestBreakDate: '2030-07-01' };
    await expect(olive.tenancies.create({ data })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      cause: { problems: [{ path: 'earliestBreakDate', message: 'A break cannot come after the tenancy ends.' }] },
    });
  });

  test('nothing of another workspace is in it', async () => {
    const outsider = await world.as('outsider');
    expect(await outsider.tenancies.register()).toEqual([]);
  });
});
