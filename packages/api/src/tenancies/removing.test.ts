import { forEachEngine } from '@weft/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CaseWorld, caseWorld, openCase } from '../testing/caseWorld.ts';

forEachEngine('removing buildings and tenancies', (engine) => {
  let world: CaseWorld;
  beforeEach(async () => {
    world = await caseWorld(engine);
  });
  afterEach(() => world.close());

  test('what nothing hangs on goes to the bin, a tenancy before its building, and comes back', async () => {
    const olive = await world.as('officer-council');
    const asset = await olive.tenancies.assets.create({ data: { name: 'Kiln Hall', assetType: 'building' } });
    const tenancy = await olive.tenancies.create({ data: { assetId: asset.id, organisationId: world.trust } });
    await expect(olive.tenancies.assets.delete({ id: asset.id, version: asset.change })).rejects.toThrow(
      '“Kiln Hall” cannot be removed while this belongs to it: a tenancy. Remove that first.',
    );
    await olive.tenancies.delete({ id: tenancy.id, version: tenancy.change });
    const { change } = await olive.tenancies.assets.delete({ id: asset.id, version: asset.change });
    expect(await olive.tenancies.register()).toEqual([]);
    expect(JSON.stringify(await olive.changes.bin())).toContain('Kiln Hall');
    await olive.changes.undo({ number: change });
    expect((await olive.tenancies.register()).map((row) => row.asset.name)).toEqual(['Kiln Hall']);
  });

  test('what a case is about stays, and the case is named', async () => {
    const id = await openCase(world);
    const olive = await world.as('officer-council');
    const { case: subject, tenancy, asset } = await olive.cases.get({ id });
    await expect(olive.tenancies.delete({ id: tenancy?.id ?? '', version: tenancy?.version ?? 0 })).rejects.toThrow(
      `This tenancy cannot be removed: ${subject.reference} is about it.`,
    );
    await expect(olive.tenancies.assets.delete({ id: asset.id, version: asset.version })).rejects.toThrow(
      `a tenancy and ${subject.reference}.`,
    );
  });
});
