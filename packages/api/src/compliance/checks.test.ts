import { forEachEngine } from '@weft/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type MillbrookWorld, millbrookWorld } from '../testing/millbrookWorld.ts';

forEachEngine('checks of buildings', (engine) => {
  let world: MillbrookWorld;
  beforeEach(async () => {
    world = await millbrookWorld(engine);
  });
  afterEach(() => world.close());

  const words = {
    label: 'Boiler service',
    basis: 'The lease',
    interval: 'Every 12 months',
    intervalMonths: 12,
    intervalBasis: 'custom',
    warningDays: 30,
  } as const;

  type Caller = Awaited<ReturnType<MillbrookWorld['as']>>;
  const inMatrix = async (caller: Caller) => (await caller.compliance.matrix()).checks.map(({ key }) => key);
  const listed = async (caller: Caller, key: string) => (await caller.compliance.checks.list()).find(({ check }) => check.key === key);

  test('one of the workspace’s own is asked of every building there, and nowhere else', async () => {
    const admin = await world.as('admin');
    await admin.compliance.checks.add({ data: words });
    expect(await inMatrix(admin)).toContain('boiler_service');
    expect(await inMatrix(await world.asOutsider())).not.toContain('boiler_service');
    await expect(admin.compliance.checks.add({ data: { ...words, label: 'boiler SERVICE' } })).rejects.toThrow('of this name already');
  });

  test('a standard one that is changed counts by what the workspace says, and undo puts it back as it came', async () => {
    const admin = await world.as('admin');
    const before = await listed(admin, 'fire_risk_assessment');
    if (!before) throw new Error('There is no such check.');
    expect(before).toMatchObject({ isStandard: true, isChanged: false, version: 0, recorded: 1 });
    const data = { ...before.check, intervalMonths: 24 };
    const { change } = await admin.compliance.checks.update({ key: before.check.key, version: 0, data });
    const standing = async () =>
      (await admin.compliance.ofAsset({ id: world.here.assets.lanternHouse.id })).find(({ check }) => check.key === before.check.key)
        ?.standing;
    expect(await standing()).toMatchObject({ status: 'current', expiresOn: '2027-11-03' });
    expect(await listed(admin, 'fire_risk_assessment')).toMatchObject({ isChanged: true, version: change });
    await expect(admin.compliance.checks.update({ key: before.check.key, version: 0, data })).rejects.toThrow(
      'You, perhaps in another window, changed',
    );
    await admin.changes.undo({ number: change });
    expect(await standing()).toMatchObject({ status: 'expired' });
  });

  test('one no longer asked for leaves the matrix, keeps what is recorded, and can be asked for again', async () => {
    const admin = await world.as('admin');
    const found = await listed(admin, 'fire_risk_assessment');
    if (!found) throw new Error('There is no such check.');
    const retire = (retired: boolean, version: number) =>
      admin.compliance.checks.update({ key: found.check.key, version, data: { ...found.check, retired } });
    const gone = await retire(true, 0);
    expect(gone.summary).toBe('No longer ask for “Fire risk assessment”');
    expect(await inMatrix(admin)).not.toContain('fire_risk_assessment');
    expect(await listed(admin, 'fire_risk_assessment')).toMatchObject({ check: { retired: true }, recorded: 1 });
    const back = await retire(false, gone.change);
    expect(back.summary).toBe('Ask again for “Fire risk assessment”');
    expect(await inMatrix(admin)).toContain('fire_risk_assessment');
  });
});
