import { forEachEngine, sectorCsv } from '@weft/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createContext } from '../../context.ts';
import { createCaller, type RouterInputs } from '../../router.ts';
import { held } from '../../testing/held.ts';
import { type MillbrookWorld, millbrookWorld } from '../../testing/millbrookWorld.ts';

type Mends = NonNullable<RouterInputs['imports']['lists']['create']['mends']>;

forEachEngine('bringing lists in', (engine) => {
  let world: MillbrookWorld;
  beforeEach(async () => {
    world = await millbrookWorld(engine);
  });
  afterEach(() => world.close());

  async function opened(text: string) {
    const officer = await world.as('officer');
    const list = await officer.imports.lists.open(await held(officer, 'list.csv', text));
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
    expect(list.assumed.map(({ what }) => what)).toEqual(['row above the headings', 'blank row']);

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
    expect(rows[0]?.matched).toMatchObject({ name: 'Lantern Trust', why: 'is here already, and has the identifier GB-CHC-9900002' });
  });

  test('a name like one that is here is asked about; a number of one and the name of another as well', async () => {
    const { officer, asked } = await opened('Name,Charity number\nLanturn Trust,\nRiverside Youth,9900002\n');
    const { counts, rows } = await officer.imports.lists.preview(asked);
    expect(counts.wrong).toBe(2);
    expect(rows[0]?.candidates.map(({ name }) => name)).toEqual(['Lantern Trust']);
    expect(rows[1]?.candidates.map(({ name }) => name)).toEqual(['Lantern Trust', 'Riverside Youth']);
  });

  test('relationships: several parties and types in a row, days as people type them, who is not here comes along, names like others are asked about', async () => {
    const { officer, list, asked } = await opened(
      [
        'Agreement,Type,Level,Council team,Partners,Start date,Council lead',
        'Warm spaces,"Delivery, ongoing",city wide,Communities Team,"Lantern Trust; The Allotment Ring",27 3 2024,Head of Communities',
        'Reading rooms,Shaping,Place,Communities Team,Lanturn Trust,,',
        'Night shelter,Sharing,Place,Communities Team,Lantern Trust,31/2/2024,',
      ].join('\n'),
    );
    expect(list.kind).toBe('relationships');
    expect(asked.columns).toEqual(['name', 'types', 'level', 'parties', 'parties', 'from', 'councilLead']);
    const { counts, rows } = await officer.imports.lists.preview(asked);
    expect(counts).toEqual({ new: 1, changed: 0, same: 0, skipped: 0, wrong: 2 });
    expect(rows.map(({ remarks }) => remarks.map(({ text }) => text))).toEqual([
      ['Also adds “The Allotment Ring”, not here yet.'],
      ['“Lanturn Trust” is not here, but is like “Lantern Trust”. Choose which it is, or that it is new.'],
      ['“Sharing” is not one of the five types.', '“31/2/2024” cannot be read as a date. Type it as 27 March 2026.'],
    ]);
    expect(rows[1]?.remarks[0]?.choices).toEqual(['Lantern Trust', 'new: Lanturn Trust']);
    const { change } = await officer.imports.lists.create(asked);
    const found = (await officer.network.snapshot()).relationships.find(({ name }) => name === 'Warm spaces');
    expect(found).toMatchObject({ types: ['delivery', 'ongoing'], level: 'place', from: '2024-03-27' });
    expect(found?.parties).toHaveLength(3);
    expect(found?.holders).toMatchObject([{ side: 'council', role: 'lead', postId: world.here.posts.headOfCommunities.id }]);
    await officer.changes.undo({ number: change });
    expect(await names()).not.toContain('The Allotment Ring');
  });

  test.each([
    ['organisations', 'xlsx'],
    ['organisations', 'csv'],
    ['relationships', 'xlsx'],
    ['relationships', 'csv'],
    ['people', 'xlsx'],
    ['people', 'csv'],
  ] as const)('a list of %s taken away as %s says nothing new when it is brought back', async (list, format) => {
    const officer = await world.as('officer');
    const { name, base64 } = await officer.imports.lists.write({ list, format });
    const back = await officer.imports.lists.open(await held(officer, name, Buffer.from(base64, 'base64')));
    expect(back.kind).toBe(list);
    const columns = [...(back.kinds.find(({ kind }) => kind === list)?.columns ?? [])];
    expect(columns).not.toContain(null);
    const { counts, rows } = await officer.imports.lists.preview({ list: back.list, kind: list, columns });
    expect(rows.filter(({ fate }) => fate !== 'same').map(({ title, remarks, changes }) => ({ title, remarks, changes }))).toEqual([]);
    expect(counts.same).toBe(back.rows);
  });

  test('another member’s list is not open for me, and one that was brought in is closed', async () => {
    const { officer, asked } = await opened('Name\nThe Allotment Ring\n');
    await expect((await world.as('admin')).imports.lists.preview(asked)).rejects.toThrow('not open any more');
    await officer.imports.lists.create(asked);
    expect(await names()).toContain('The Allotment Ring');
    await expect(officer.imports.lists.create(asked)).rejects.toThrow('not open any more');
  });

  test('what columns were taken for otherwise than their headings say is offered the next time, in any order, and can be forgotten', async () => {
    const { officer, list, asked } = await opened('Who they are,Ring them\nThe Allotment Ring,01632 960111\n');
    expect(list.remembered).toBeNull();
    const { change } = await officer.imports.lists.create({ ...asked, columns: ['name', 'contact'] });
    const again = await opened('Ring them,WHO THEY ARE\n01632 960222,The Kite Makers\n');
    expect(again.list.remembered).toMatchObject({ kind: 'organisations', columns: ['contact', 'name'] });
    expect((await opened('Ring them\n01632 960222\n')).list.remembered).toBeNull();

    const id = again.list.remembered?.id ?? '';
    const forgotten = await officer.imports.lists.forget({ id });
    expect((await opened('Who they are,Ring them\nA,1\n')).list.remembered).toBeNull();
    await officer.changes.undo({ number: forgotten.change });
    expect((await opened('Who they are,Ring them\nA,1\n')).list.remembered).toMatchObject({ columns: ['name', 'contact'] });
    await officer.changes.undo({ number: change });
    expect((await opened('Who they are,Ring them\nA,1\n')).list.remembered).toBeNull();
  });

  test('what the headings say anyway is not kept, and taken for it again it is forgotten', async () => {
    const plain = await opened('Name,Notes\nThe Allotment Ring,Early\n');
    await plain.officer.imports.lists.create(plain.asked);
    expect((await opened('Name,Notes\nThe Allotment Ring,Late\n')).list.remembered).toBeNull();

    const other = await opened('Name,Notes\nThe Allotment Ring,Late\n');
    await other.officer.imports.lists.create({ ...other.asked, columns: ['name', 'contact'] });
    const third = await opened('Name,Notes\nThe Allotment Ring,Later\n');
    expect(third.list.remembered?.columns).toEqual(['name', 'contact']);
    await third.officer.imports.lists.create(third.asked);
    expect((await opened('Name,Notes\nA,B\n')).list.remembered).toBeNull();
  });

  const staff = (...rows: string[]) => ['Employee,Job title,Directorate,In post since,Email', ...rows].join('\n');

  test('people and posts: who is here is found by name at their organisation, new posts and people are added, and one Undo takes it back', async () => {
    const { officer, list, asked } = await opened(
      staff(
        '"THORNE, Ada",Head of Communities,Communities team,1/9/2021,ada@elsewhere.example',
        'Vacant,Grants officer,Communities team,,',
        'Noor Salt,Communities officer,Communities team,March 2026,noor@millbrook.example',
        'Bilal Marsh,Warden,Wheelhouse,,',
        'Ada Thorn,Lettings officer,Communities team,,',
      ),
    );
    expect(list.kind).toBe('people');
    expect(asked.columns).toEqual(['name', 'post', 'organisation', 'from', 'contact']);
    const { counts, rows } = await officer.imports.lists.preview(asked);
    expect(counts).toEqual({ new: 2, changed: 1, same: 0, skipped: 0, wrong: 2 });
    const [ada, vacant, noor, bilal, thorn] = rows;
    expect(ada?.changes).toEqual([{ field: 'Contact details', before: 'ada@millbrook.example', after: 'ada@elsewhere.example' }]);
    expect(vacant?.remarks.map(({ text }) => text)).toEqual(['Also adds the post “Grants officer”.']);
    expect(noor?.remarks.map(({ text }) => text)).toEqual([
      '“Bilal Marsh” is in this post as well. If they have left it, say on which day.',
    ]);
    expect(bilal?.candidates).toMatchObject([{ name: 'Bilal Marsh' }]);
    expect(thorn?.candidates).toMatchObject([{ name: 'Ada Thorne' }]);

    const mends = [{ row: bilal?.number ?? 0, match: 'new' }];
    const { change } = await officer.imports.lists.create({ ...asked, mends });
    const { posts } = await officer.people.list();
    const grants = posts.find(({ title }) => title === 'Grants officer');
    expect(grants).toBeDefined();
    await officer.changes.undo({ number: change });
    expect((await officer.people.list()).posts.some(({ title }) => title === 'Grants officer')).toBe(false);
  });

  test('a row of a list that was taken away keeps its place: a new spelling is a new name, and another name is asked about', async () => {
    const officer = await world.as('officer');
    const { base64 } = await officer.imports.lists.write({ list: 'people', format: 'csv' });
    const text = Buffer.from(base64, 'base64').toString();
    const { asked } = await opened(text.replace('Ada Thorne', 'Ada Thorne-Hill').replace('Carys Pike', 'Owen Reed'));
    const { counts, rows } = await officer.imports.lists.preview({ ...asked, show: 'wrong' });
    expect(counts).toMatchObject({ new: 0, wrong: 2 });
    const owen = rows.find(({ title }) => title.startsWith('Owen'));
    const hill = rows.find(({ title }) => title.startsWith('Ada'));
    expect(owen?.remarks.map(({ text: said }) => said)).toEqual(['This row was about “Carys Pike”. Is it still?']);
    const mends = [
      { row: owen?.number ?? 0, match: 'new' },
      { row: hill?.number ?? 0, match: world.here.people.ada.id },
    ];
    expect((await officer.imports.lists.preview({ ...asked, mends })).counts).toMatchObject({ new: 1, changed: 1, wrong: 0 });
    await officer.imports.lists.create({ ...asked, mends });
    const { people } = await officer.people.list();
    expect(people.find(({ id }) => id === world.here.people.ada.id)?.name).toBe('Ada Thorne-Hill');
  });

  test('names in a list are not looked at while names are hidden', async () => {
    const { officer, asked } = await opened(staff('Ada Thorne,Head of Communities,Communities team,,'));
    expect((await officer.imports.lists.preview(asked)).counts.same).toBe(1);
    const hidden = createCaller(await createContext(world.services, world.here.members.council.officer.id, { namesHidden: true }));
    await expect(hidden.imports.lists.preview(asked)).rejects.toThrow('Names are hidden here');
  });

  test('a company’s profile fills the organisation of that number, and nothing that is known of it is lost', async () => {
    const address = { premises: '2', address_line_1: 'Mill Lane', postal_code: 'MB1 1AA' };
    const profile = { company_name: 'WHEELHOUSE ARTS LIMITED', company_number: '01234567', company_status: 'active', type: 'ltd' };
    const { officer, asked } = await opened(JSON.stringify({ ...profile, registered_office_address: address }));
    const { rows } = await officer.imports.lists.preview(asked);
    const wheelhouse = world.here.organisations.wheelhouse;
    const mends = [{ row: rows[0]?.number ?? 0, match: wheelhouse.id }];
    await officer.imports.lists.create({ ...asked, mends });
    const { organisation } = await officer.organisations.get({ id: wheelhouse.id });
    expect(organisation).toMatchObject({
      name: wheelhouse.name,
      legalForm: 'Private limited company',
      contact: wheelhouse.contact ?? '2 Mill Lane, MB1 1AA',
    });
    expect(organisation.identifiers).toContainEqual({ scheme: 'GB-COH', value: 'GB-COH-01234567' });
    expect(organisation.otherNames).toContain('WHEELHOUSE ARTS LIMITED');
  });
});
