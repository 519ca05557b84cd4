import { forEachEngine, sectorCsv } from '@weft/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RouterInputs } from '../../router.ts';
import { type MillbrookWorld, millbrookWorld } from '../../testing/millbrookWorld.ts';

type Mends = NonNullable<RouterInputs['imports']['lists']['create']['mends']>;

forEachEngine('bringing lists in', (engine) => {
  let world: MillbrookWorld;
  beforeEach(async () => {
    world = await millbrookWorld(engine);
  });
  afterEach(() => world.close());

  const file = (text: string) => ({ name: 'list.csv', base64: Buffer.from(text).toString('base64') });

  async function opened(text: string) {
    const officer = await world.as('officer');
    const list = await officer.imports.lists.open(file(text));
    const columns = [...(list.kinds.find(({ kind }) => kind === list.kind)?.columns ?? [])];
    const asked = { list: list.list, kind: list.kind, columns };
    return { officer, list, asked };
  }

  async function names() {
    const { organisations } = await (await world.as('officer')).network.snapshot();
    return organisations.map(({ name }) => name);
  }

  test('a sector list of 429 with deliberate mess: columns found, five rows to mend in place, one change, undone whole', async () => {
    const { officer, list, asked } = await opened(sectorCsv());
    expect(list.kind).toBe('organisations');
    expect(asked.columns).toEqual([null, 'kind', 'name', 'contact', 'contact', 'charityNumber', 'notes', 'website']);
    expect(list.assumed.map(({ what }) => what)).toEqual(['rows above the headings', 'blank rows']);

    const before = await officer.imports.lists.preview({ ...asked, show: 'wrong' });
    expect(before.counts).toEqual({ new: 426, changed: 0, same: 0, skipped: 3, wrong: 5 });
    const remarks = before.rows.flatMap((row) => row.remarks.map(({ text }) => text));
    expect(remarks).toEqual([
      'It has no name.',
      '“12345” is not a charity number: those have six or seven digits.',
      '“Quango” is not a kind of organisation here.',
      'This may be one of those below. Is it?',
      'It is the same organisation as row 20, which says otherwise of its website.',
    ]);
    const [nameless, short, quango, like, contradicting] = before.rows;
    const mends: Mends = [
      { row: nameless?.number ?? 0, cells: { 2: 'Tarnside Rowers' } },
      { row: short?.number ?? 0, cells: { 5: '1012345' } },
      { row: quango?.number ?? 0, cells: { 1: 'Charity' } },
      { row: like?.number ?? 0, match: like?.candidates[0]?.match },
      { row: contradicting?.number ?? 0, leave: true },
    ];
    const after = await officer.imports.lists.preview({ ...asked, mends });
    expect(after.counts).toEqual({ new: 429, changed: 0, same: 0, skipped: 5, wrong: 0 });

    const here = await names();
    const { change, summary } = await officer.imports.lists.create({ ...asked, mends });
    expect(summary).toBe('Brought in list.csv: 429 new, 0 changed');
    expect(await names()).toHaveLength(here.length + 429);
    const [found] = await officer.organisations.find({ q: 'Tarnsyde' });
    expect(found).toMatchObject({ otherNames: ['Tarnsyde Gardners'] });
    await officer.changes.undo({ number: change });
    expect((await names()).sort()).toEqual(here.sort());
  });

  test('the same list again says nothing new; what it says otherwise is shown before it is changed, and empty cells change nothing', async () => {
    const { officer, asked } = await opened(
      'Name,Charity number,Email\nLantern Trust,9900002,office@lantern.example\nWheelhouse,,hello@wheelhouse.example\n',
    );
    const { counts, rows } = await officer.imports.lists.preview(asked);
    expect(counts).toEqual({ new: 0, changed: 1, same: 1, skipped: 0, wrong: 0 });
    expect(rows[1]?.changes).toEqual([{ field: 'Contact details', before: '', after: 'hello@wheelhouse.example' }]);
    expect(rows[0]?.matched).toMatchObject({ name: 'Lantern Trust', why: 'here already, and has the identifier GB-CHC-9900002' });
  });

  test('a name like one that is here is asked about; a number of one and the name of another as well', async () => {
    const { officer, asked } = await opened('Name,Charity number\nLanturn Trust,\nRiverside Youth,9900002\n');
    const { counts, rows } = await officer.imports.lists.preview(asked);
    expect(counts.wrong).toBe(2);
    expect(rows[0]?.candidates.map(({ name }) => name)).toEqual(['Lantern Trust']);
    expect(rows[1]?.candidates.map(({ name }) => name)).toEqual(['Lantern Trust', 'Riverside Youth']);
  });

  test('another member’s list is not open for me, and one that was brought in is closed', async () => {
    const { officer, asked } = await opened('Name\nThe Allotment Ring\n');
    await expect((await world.as('admin')).imports.lists.preview(asked)).rejects.toThrow('not open any more');
    await officer.imports.lists.create(asked);
    expect(await names()).toContain('The Allotment Ring');
    await expect(officer.imports.lists.create(asked)).rejects.toThrow('not open any more');
  });
});
