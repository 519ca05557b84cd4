import { forEachEngine } from '@weft/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type MillbrookWorld, millbrookWorld } from '../testing/millbrookWorld.ts';

forEachEngine('compliance', (engine) => {
  let world: MillbrookWorld;
  let assetId: string;
  beforeEach(async () => {
    world = await millbrookWorld(engine);
    assetId = world.here.assets.lanternHouse.id;
  });
  afterEach(() => world.close());

  type Caller = Awaited<ReturnType<MillbrookWorld['as']>>;
  type Data = Parameters<Caller['compliance']['record']>[0]['data'];
  const record = (caller: Caller, checkKey: string, data: Data, version = 0) =>
    caller.compliance.record({ assetId, checkKey, version, data });
  const lineOf = async (caller: Caller, checkKey: string) =>
    (await caller.compliance.ofAsset({ id: assetId })).find(({ check }) => check.key === checkKey);

  test('a building needs the standard checks and the workspace’s own, what is wrong first', async () => {
    const lines = await (await world.as('viewer')).compliance.ofAsset({ id: assetId });
    expect(lines).toHaveLength(19);
    expect(lines[0]).toMatchObject({
      check: { key: 'fire_risk_assessment' },
      standing: { status: 'expired', expiresOn: '2026-11-03', working: 'Done 3 November 2025, plus 12 months: 3 November 2026.' },
    });
    expect(lines.slice(1).every(({ standing }) => standing.status === 'missing')).toBe(true);
  });

  test('recording one changes how it stands, here and in the matrix; undo changes it back', async () => {
    const officer = await world.as('officer');
    const done = await record(officer, 'eicr', { doneOn: '2024-02-29', evidence: 'Report 118', isSeen: true });
    expect(done.summary).toBe('Recorded “Electrical installation condition report (EICR)” of “Lantern House”: done 29 February 2024');
    expect(await lineOf(officer, 'eicr')).toMatchObject({
      record: { seenOn: '2026-11-24' },
      standing: { status: 'current', expiresOn: '2029-02-28' },
    });
    const cell = async () => {
      const { checks, buildings } = await officer.compliance.matrix();
      return buildings.find(({ id }) => id === assetId)?.cells[checks.findIndex(({ key }) => key === 'eicr')];
    };
    expect(await cell()).toEqual({ status: 'current', expiresOn: '2029-02-28', version: done.change });
    await officer.changes.undo({ number: done.change });
    expect(await cell()).toEqual({ status: 'missing', expiresOn: null, version: 0 });
  });

  test('one recorded again is written over, and the evidence is seen anew', async () => {
    const caseworker = await world.as('caseworker', 'partner');
    const data = { doneOn: '2026-11-20', evidence: 'The new report', isSeen: true };
    await record(caseworker, 'fire_risk_assessment', data, 1);
    expect(await lineOf(caseworker, 'fire_risk_assessment')).toMatchObject({
      record: { id: world.here.complianceRecords.fire.id, seenOn: '2026-11-24' },
      standing: { status: 'current' },
    });
    await expect(record(caseworker, 'fire_risk_assessment', data, 1)).rejects.toThrow(
      'You, perhaps in another window, recorded this check',
    );
  });

  test('what is only said is unverified', async () => {
    const officer = await world.as('officer');
    await record(officer, 'gas', { doneOn: '2026-11-20' });
    expect((await lineOf(officer, 'gas'))?.standing).toMatchObject({ status: 'unverified', expiresOn: '2027-11-20' });
  });

  test('one that does not apply says why, in the log too', async () => {
    const officer = await world.as('officer');
    const { change, id } = await record(officer, 'lift', { notApplicableBecause: 'It is all on one floor.' });
    expect((await lineOf(officer, 'lift'))?.standing.status).toBe('does_not_apply');
    const [logged] = await officer.changes.list({ recordId: id });
    expect(logged).toMatchObject({ number: change, reason: 'It is all on one floor.' });
  });

  test('several that do not apply are said so for one reason in one change, and undo takes all of it back', async () => {
    const officer = await world.as('officer');
    const { id: field } = world.here.assets.millField;
    const cells = [
      { assetId, checkKey: 'lift', version: 0 },
      { assetId: field, checkKey: 'lift', version: 0 },
    ];
    const because = 'None of these has a lift.';
    const done = await officer.compliance.notApplicable({ cells, because });
    expect(done.summary).toMatch(/^Said that “Lift.*” does not apply to 2 buildings$/);
    expect((await lineOf(officer, 'lift'))?.record).toMatchObject({ notApplicableBecause: because, version: done.change });
    expect((await officer.changes.list({ recordId: done.id }))[0]).toMatchObject({ number: done.change, reason: because });
    const fire = { assetId, checkKey: 'fire_risk_assessment', version: 1 };
    const mixed = await officer.compliance.notApplicable({ cells: [fire, { assetId: field, checkKey: 'gas', version: 0 }], because });
    expect(mixed.summary).toBe('Said that 2 checks of 2 buildings do not apply');
    expect(await lineOf(officer, 'fire_risk_assessment')).toMatchObject({
      record: { id: world.here.complianceRecords.fire.id, doneOn: null },
      standing: { status: 'does_not_apply' },
    });
    await officer.changes.undo({ number: mixed.change });
    await officer.changes.undo({ number: done.change });
    expect((await lineOf(officer, 'lift'))?.standing.status).toBe('missing');
    expect((await lineOf(officer, 'fire_risk_assessment'))?.standing.status).toBe('expired');
  });

  test('of several that do not apply none is written when one was recorded since, is not here, or has no reason', async () => {
    const officer = await world.as('officer');
    const gas = { assetId, checkKey: 'gas', version: 0 };
    const refused = (cell: object, because = 'No gas.') =>
      expect(officer.compliance.notApplicable({ cells: [gas, { ...gas, ...cell }], because })).rejects;
    await refused({ checkKey: 'fire_risk_assessment' }).toThrow(
      'Somebody else changed what is recorded of “Fire risk assessment” of “Lantern',
    );
    await refused({ checkKey: 'moat' }).toThrow('no such check');
    await refused({ assetId: world.elsewhere.assets.lanternHouse.id }).toThrow('no such building');
    await refused({}).toThrow('named twice');
    await refused({ checkKey: 'lift' }, '  ').toThrow('Say why');
    expect((await lineOf(officer, 'gas'))?.standing.status).toBe('missing');
  });

  test.each<[string, Data, string]>([
    ['a day that is still to come', { doneOn: '2026-11-25' }, 'still to come'],
    ['an expiry before it was done', { doneOn: '2026-11-20', expiresOn: '2026-11-19' }, 'It cannot expire before it was done.'],
    ['evidence that nobody can look up', { doneOn: '2026-11-20', isSeen: true }, 'Say what was seen'],
    ['a day where it does not apply', { doneOn: '2026-11-20', notApplicableBecause: 'No lift.' }, 'does not apply'],
  ])('%s is refused', async (_, data, message) => {
    await expect(record(await world.as('officer'), 'gas', data)).rejects.toThrow(message);
  });

  test('a check that there is not, and a building or document of another place, are refused', async () => {
    const officer = await world.as('officer');
    await expect(record(officer, 'moat', {})).rejects.toThrow('no such check');
    const elsewhere = world.elsewhere.assets.lanternHouse.id;
    await expect(officer.compliance.record({ assetId: elsewhere, checkKey: 'gas', version: 0, data: {} })).rejects.toThrow(
      'no such building',
    );
    const { roof, lease } = world.elsewhere.documents;
    for (const { id } of [roof, lease]) await expect(record(officer, 'gas', { documentId: id })).rejects.toThrow('no such document');
  });

  test('a document for one side is known to that side alone, and stays when the other writes', async () => {
    const council = await world.as('officer', 'council');
    const partner = await world.as('officer', 'partner');
    const documentId = world.here.documents.letter.id;
    await expect(record(partner, 'gas', { documentId })).rejects.toThrow('no such document');
    const { change } = await record(council, 'gas', { doneOn: '2026-11-20', documentId, isSeen: true });
    expect((await lineOf(council, 'gas'))?.document).toMatchObject({ title: 'Advice on the lease' });
    expect((await lineOf(partner, 'gas'))?.document).toBeNull();
    await record(partner, 'gas', { doneOn: '2026-11-20', documentId, isSeen: true, responsible: 'tenant' }, change);
    expect(await lineOf(council, 'gas')).toMatchObject({ document: { id: documentId }, record: { responsible: 'tenant' } });
  });

  test('evidence that is removed is seen no more, until that is undone', async () => {
    const officer = await world.as('officer');
    const documentId = world.here.documents.roof.id;
    await record(officer, 'gas', { doneOn: '2026-11-20', documentId, isSeen: true });
    const { change } = await officer.documents.delete({ id: documentId, version: 1 });
    expect((await lineOf(officer, 'gas'))?.standing.status).toBe('unverified');
    await officer.changes.undo({ number: change });
    expect(await lineOf(officer, 'gas')).toMatchObject({ standing: { status: 'current' }, document: { id: documentId } });
  });

  test('the expiry of the energy certificate stands with the building too, and is the same in both places', async () => {
    const officer = await world.as('officer');
    const done = await record(officer, 'epc', { doneOn: '2020-05-01', evidence: 'Certificate', isSeen: true });
    const asset = () => officer.tenancies.assets.get({ id: assetId });
    expect(await asset()).toMatchObject({ epcExpires: '2030-05-01' });
    await officer.tenancies.assets.update({ id: assetId, version: done.change, data: { epcExpires: '2026-12-01' } });
    expect((await lineOf(officer, 'epc'))?.standing).toMatchObject({ status: 'due', expiresOn: '2026-12-01' });
  });

  test('what has expired or is about to comes with how many there are, the longest ago first', async () => {
    const officer = await world.as('officer');
    await record(officer, 'gas', { doneOn: '2025-12-20' });
    await record(officer, 'lift', { doneOn: '2020-01-01' });
    await record(officer, 'eicr', { doneOn: '2024-01-01' });
    const pressing = await officer.compliance.pressing();
    expect(pressing).toMatchObject({ expired: 2, due: 1 });
    expect(pressing.lines.map(({ check, status }) => [check.key, status])).toEqual([
      ['lift', 'expired'],
      ['fire_risk_assessment', 'expired'],
      ['gas', 'unverified'],
    ]);
  });

  test('what is recorded goes to the bin, alone or with its building, and comes back', async () => {
    const officer = await world.as('officer');
    const { id } = world.here.complianceRecords.fire;
    const { change } = await officer.compliance.remove({ id, version: 1 });
    expect(await officer.changes.bin()).toMatchObject([{ kind: 'complianceRecord', id, name: 'Fire risk assessment' }]);
    expect((await lineOf(officer, 'fire_risk_assessment'))?.standing.status).toBe('missing');
    await officer.changes.undo({ number: change });
    const { id: hall, change: made } = await officer.tenancies.assets.create({ data: { name: 'Kiln Street Hall', assetType: 'building' } });
    await officer.compliance.record({ assetId: hall, checkKey: 'gas', version: 0, data: { doneOn: '2026-11-20' } });
    const gone = await officer.tenancies.assets.delete({ id: hall, version: made });
    await officer.changes.undo({ number: gone.change });
    expect((await officer.compliance.ofAsset({ id: hall })).find(({ check }) => check.key === 'gas')?.record).toMatchObject({
      doneOn: '2026-11-20',
    });
  });

  test('all of them are taken away as a table, a row for each check of each building', async () => {
    const { name, base64 } = await (await world.as('officer')).compliance.download({ format: 'csv' });
    expect(name).toBe('checks-of-buildings-2026-11-24.csv');
    const lines = Buffer.from(base64, 'base64').toString().trimEnd().split('\r\n');
    expect(lines).toHaveLength(1 + 2 * 19);
    expect(lines[0]).toContain('Building,Check,What it rests on,Interval,Status,Done,Expires');
    expect(lines[1]).toContain('Lantern House,Fire risk assessment');
    expect(lines[1]).toContain('Custom,Expired,2025-11-03,2026-11-03,"Done 3 November 2025, plus 12 months: 3 November 2026.",Tenant');
  });
});
