import { addTerm, changeTerm, type ListTerm, retireTerm, shiftTerm, type TermListKey } from '@weft/domain';
import { forEachEngine } from '@weft/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CaseWorld, caseWorld, openCase } from '../testing/caseWorld.ts';
import { held } from '../testing/held.ts';

forEachEngine('lists of terms', (engine) => {
  let world: CaseWorld;
  beforeEach(async () => {
    world = await caseWorld(engine);
  });
  afterEach(() => world.close());

  async function listed(key: TermListKey) {
    const found = (await (await world.as('viewer-council')).terms.list()).find((each) => each.key === key);
    if (!found) throw new Error('There is no such list.');
    return found;
  }
  async function edit(key: TermListKey, change: (terms: ListTerm[]) => ListTerm[]) {
    const { terms, version } = await listed(key);
    return (await world.as('admin-council')).terms.update({ key, version, data: { terms: change(terms) } });
  }

  test('a list stands as it came until somebody changes it, then everybody’s reference data has it so; undo puts it back', async () => {
    expect(await listed('closureOutcome')).toMatchObject({ id: null, version: 0 });
    const { change, summary } = await edit('closureOutcome', (terms) =>
      shiftTerm(addTerm(terms, 'Sold at auction'), 'sold_at_auction', -1),
    );
    expect(summary).toBe('Changed the list “How a case ended”');
    const viewer = await world.as('viewer-partner');
    const labels = async () => (await viewer.reference.get()).caseModel.lists.closureOutcome?.map(({ label }) => label) ?? [];
    expect((await labels()).at(-2)).toBe('Sold at auction');
    expect(await viewer.changes.get({ number: change })).toMatchObject({ reason: '“Sold at auction” is new.' });
    await (await world.as('admin-council')).changes.undo({ number: change });
    expect(await labels()).not.toContain('Sold at auction');
    expect(await listed('closureOutcome')).toMatchObject({ id: null, version: 0 });
  });

  test('the version before is read in the change history', async () => {
    await edit('disposalBasis', (terms) => changeTerm(terms, 'gdc_2003', { label: 'The 2003 consent' }));
    const { id } = await listed('disposalBasis');
    const second = await edit('disposalBasis', (terms) => changeTerm(terms, 'gdc_2003', { label: 'General consent' }));
    const viewer = await world.as('viewer-council');
    const { items } = await viewer.changes.get({ number: second.change });
    const wordsOf = (record: object | null) =>
      record !== null && 'terms' in record && Array.isArray(record.terms) ? record.terms.map(({ label }: ListTerm) => label) : [];
    expect(wordsOf(items[0]?.before ?? null)).toContain('The 2003 consent');
    expect(wordsOf(items[0]?.after ?? null)).toContain('General consent');
    expect(await viewer.changes.list({ recordId: id ?? '', limit: 10 })).toHaveLength(2);
  });

  test('a new term can be recorded; one out of use is refused where it is chosen, and stays where it was', async () => {
    const cora = await world.as('caseworker-council');
    const caseId = await openCase(world);
    const { tenancy } = await cora.cases.get({ id: caseId });
    if (!tenancy) throw new Error('The case has no tenancy.');
    await edit('rentType', (terms) => addTerm(terms, 'Turnover rent'));
    const { change } = await cora.tenancies.update({ id: tenancy.id, version: tenancy.version, data: { rentType: 'turnover_rent' } });
    await edit('rentType', (terms) => retireTerm(terms, 'turnover_rent'));
    const kept = await cora.tenancies.update({ id: tenancy.id, version: change, data: { notes: 'Looked at again.' } });
    const other = await cora.tenancies.update({ id: tenancy.id, version: kept.change, data: { rentType: 'market' } });
    const again = cora.tenancies.update({ id: tenancy.id, version: other.change, data: { rentType: 'turnover_rent' } });
    await expect(again).rejects.toMatchObject({
      message: '“Turnover rent” is out of use here. Choose another from the list.',
      cause: { problems: [{ path: 'rentType' }] },
    });
  });

  test('snags go by the workspace’s kinds, and the register is written and read by its words', async () => {
    const cora = await world.as('caseworker-council');
    const caseId = await openCase(world);
    const snag = { caseId, title: 'Boiler has failed', severity: 'high' as const };
    await expect(cora.cases.snags.create({ data: { ...snag, category: 'energy' } })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await edit('snagCategories', (terms) => addTerm(terms, 'Energy'));
    await edit('severity', (terms) => changeTerm(terms, 'high', { label: 'Pressing: put right this month', short: 'Pressing' }));
    await cora.cases.snags.create({ data: { ...snag, category: 'energy' } });
    const { base64 } = await cora.registers.download({ register: 'snags', format: 'csv' });
    const text = Buffer.from(base64, 'base64').toString();
    expect(text).toContain('Boiler has failed,Energy,Pressing,Open');
    const file = await held(cora, 'snags.csv', text.replace('Energy,Pressing', 'Energy,low'));
    expect(await cora.registers.preview({ register: 'snags', file })).toMatchObject({ counts: { changed: 1, wrong: 0 } });
    await edit('snagCategories', (terms) => retireTerm(terms, 'repair'));
    const retired = await held(cora, 'snags.csv', text.replace(',Energy,', ',Repair and condition,'));
    const { rows } = await cora.registers.preview({ register: 'snags', file: retired });
    expect(rows[0]).toMatchObject({
      fate: 'wrong',
      remarks: ['Kind: “Repair and condition” is out of use here. Choose another from the list.'],
    });
  });

  test('duplicates, empty words and what rules depend on are refused with a sentence', async () => {
    await expect(edit('closureOutcome', (terms) => addTerm(terms, terms[0]?.label ?? ''))).rejects.toThrow('is in this list already.');
    await expect(edit('closureOutcome', (terms) => changeTerm(terms, 'merged', { label: ' ' }))).rejects.toThrow('A term cannot be empty.');
    await expect(edit('severity', (terms) => addTerm(terms, 'Cosmetic'))).rejects.toThrow('Rules depend on exactly these terms');
    await expect(edit('rentType', (terms) => retireTerm(terms, 'none_stated'))).rejects.toThrow('so it stays in use');
    await expect(edit('rentType', (terms) => terms)).rejects.toThrow('Nothing has been changed yet.');
  });

  test('two people who change a list at once meet it, and nobody else may', async () => {
    const { terms, version } = await listed('insurance');
    const admin = await world.as('admin-council');
    await admin.terms.update({ key: 'insurance', version, data: { terms: addTerm(terms, 'Shared policy') } });
    const late = { key: 'insurance' as const, version, data: { terms: addTerm(terms, 'Block policy') } };
    await expect(admin.terms.update(late)).rejects.toMatchObject({ code: 'CONFLICT', cause: { kind: 'termList' } });
    await expect((await world.as('caseworker-council')).terms.update(late)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
