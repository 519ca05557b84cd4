import { forEachEngine } from '@weft/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { createCaller } from '../router.ts';
import { type CaseWorld, caseWorld, openCase } from '../testing/caseWorld.ts';
import { held } from '../testing/held.ts';

type Caller = ReturnType<typeof createCaller>;

const typed = (caller: Caller, text: string) => held(caller, 'typed.csv', text);

forEachEngine('registers', (engine) => {
  let world: CaseWorld;
  beforeEach(async () => {
    world = await caseWorld(engine);
    const caseId = await openCase(world);
    await (await world.as('caseworker-partner')).cases.snags.create({
      data: { caseId, title: 'The roof leaks', category: 'repair', severity: 'high' },
    });
  });
  afterEach(() => world.close());

  test.each(['leases', 'snags'] as const)('what is taken away of %s comes back and changes nothing', async (register) => {
    const cora = await world.as('caseworker-partner');
    for (const format of ['xlsx', 'csv'] as const) {
      const { name, base64 } = await cora.registers.download({ register, format });
      const file = await held(cora, name, Buffer.from(base64, 'base64'));
      expect((await cora.registers.preview({ register, file })).counts).toEqual({ new: 0, changed: 0, same: 1, skipped: 0, wrong: 0 });
      await expect(cora.registers.bringIn({ register, file })).rejects.toThrow('is here already, as it is');
    }
  });

  test('rows that can be read come in as one change, which undo takes back; the rest say why not', async () => {
    const cora = await world.as('caseworker-partner');
    const rows = 'Kiln Street Hall,ST4 2BB,Hall Trust,1200\nNowhere,ST4 3CC,Nobody,\nMarl Hole Hall,,,';
    const file = await typed(cora, `Building,Postcode,Tenant,Rent a year in pounds\n${rows}`);
    const report = await cora.registers.preview({ register: 'leases', file });
    expect(report.counts).toMatchObject({ new: 1, same: 1, wrong: 1 });
    expect(report.rows[0]).toMatchObject({
      fate: 'wrong',
      number: 3,
      remarks: [expect.stringContaining('“Nobody” is not an organisation here.')],
    });
    const { change, summary } = await cora.registers.bringIn({ register: 'leases', file });
    expect(summary).toBe('Brought in typed.csv: 1 new');
    const here = async () => (await cora.tenancies.register()).map(({ asset }) => asset.name);
    expect(await here()).toContain('Kiln Street Hall');
    expect(await here()).not.toContain('Nowhere');
    await cora.changes.undo({ number: change });
    expect(await here()).not.toContain('Kiln Street Hall');
  });

  test('a snag changed in the sheet is changed here', async () => {
    const cora = await world.as('caseworker-partner');
    const { base64 } = await cora.registers.download({ register: 'snags', format: 'csv' });
    const text = Buffer.from(base64, 'base64')
      .toString()
      .replace('The roof leaks', 'The roof leaks at the back')
      .replace('High', 'Critical');
    const report = await cora.registers.preview({ register: 'snags', file: await typed(cora, text) });
    expect(report.rows[0]?.changes).toEqual([
      { field: 'Snag', before: 'The roof leaks', after: 'The roof leaks at the back' },
      { field: 'Severity', before: 'High', after: 'Critical' },
    ]);
    const done = await cora.registers.bringIn({ register: 'snags', file: await typed(cora, text) });
    expect(done.summary).toBe('Brought in typed.csv: 1 changed');
  });

  test('one who may not change snags brings none in', async () => {
    const officer = await world.as('officer-council');
    await expect(
      officer.registers.preview({ register: 'snags', file: await typed(officer, 'Case,Snag\nCAT-2026-001,Roof') }),
    ).rejects.toThrow('You cannot do this here');
  });
});
