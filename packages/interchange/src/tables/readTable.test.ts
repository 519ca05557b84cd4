import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readTable } from './readTable.ts';

async function workbook(build: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  build(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const read = (content: string | Uint8Array, sheet?: string) => readTable({ name: 'list', content }, { sheet });
const cellsOf = async (content: string | Uint8Array) => (await read(content)).rows.map(({ cells }) => cells);
const saidOf = async (content: string | Uint8Array) => (await read(content)).assumed.map(({ what, count }) => `${count} ${what}`);

test.each([
  ['commas', 'Name,Ward\nA & B,Hanley\n'],
  ['semicolons', 'Name;Ward\nA & B;Hanley\n'],
  ['tabs', 'Name\tWard\nA & B\tHanley\n'],
  ['bars', 'Name|Ward\nA & B|Hanley\n'],
  ['a line that says what parts them', 'sep=;\nName;Ward\nA & B;Hanley\n'],
  ['a byte order mark', '\uFEFFName,Ward\nA & B,Hanley\n'],
  ['the line ends of Windows', 'Name,Ward\r\nA & B,Hanley\r\n'],
])('a table with %s', async (_, text) => {
  expect(await read(new TextEncoder().encode(text))).toMatchObject({
    columns: [{ heading: 'Name' }, { heading: 'Ward' }],
    rows: [{ cells: ['A & B', 'Hanley'] }],
  });
});

test('commas inside quotes part nothing, and cells may run over lines', async () => {
  expect(await cellsOf('Name;Note\n"Cook, eat; share";"one\ntwo"\n"Say ""aye""";x\n')).toEqual([
    ['Cook, eat; share', 'one\ntwo'],
    ['Say "aye"', 'x'],
  ]);
});

test('a table in Windows-1252 keeps its accents and says what it was taken for', async () => {
  const bytes = Uint8Array.from('Name,Ward\nCafé Zoë,Hanley\n', (letter) => letter.charCodeAt(0));
  expect(await cellsOf(bytes)).toEqual([['Café Zoë', 'Hanley']]);
  expect(await saidOf(bytes)).toEqual(['1 file in Windows-1252']);
});

test('a title above the headings, blank rows and headings that stand there twice are passed over, and said', async () => {
  const text = 'Sector list,,\n\nName,Phone,Phone\nA,1,2\n,,\n\nB,3,4\n';
  const { columns, rows } = await read(text);
  expect(columns.map(({ heading }) => heading)).toEqual(['Name', 'Phone', 'Phone (2)']);
  expect(rows).toEqual([
    { number: 4, cells: ['A', '1', '2'] },
    { number: 7, cells: ['B', '3', '4'] },
  ]);
  expect(await saidOf(text)).toEqual(['1 row above the headings', '2 blank rows', '1 heading that stands there twice']);
});

test('a workbook: formulas are what they came to, days are days, merged cells stand in each row, and a title above is passed over', async () => {
  const bytes = await workbook((book) => {
    const sheet = book.addWorksheet('List');
    sheet.addRow(['Sector list 2026']);
    sheet.addRow(['Name', 'Ward', 'Since', 'Total', 'Open']);
    sheet.addRow([
      { richText: [{ text: 'Bent' }, { text: 'ilee' }] },
      'Hanley',
      new Date('2020-03-04'),
      { formula: '1+1', result: 2 },
      true,
    ]);
    sheet.addRow(['B', '', new Date('1999-12-31'), { formula: 'NA()', result: { error: '#N/A' } }, false]);
    sheet.mergeCells('A1:E1');
    sheet.mergeCells('B3:B4');
  });
  expect(await cellsOf(bytes)).toEqual([
    ['Bentilee', 'Hanley', '2020-03-04', '2', 'yes'],
    ['B', 'Hanley', '1999-12-31', '#N/A', 'no'],
  ]);
  expect(await saidOf(bytes)).toEqual(['1 cell merged over several rows', '2 cells with formulas', '1 row above the headings']);
});

test('days counted from 1904 are the same days', async () => {
  const bytes = await workbook((book) => {
    book.properties.date1904 = true;
    const sheet = book.addWorksheet('List');
    sheet.addRow(['Name', 'Since']);
    sheet.addRow(['A', new Date('2020-03-04')]);
  });
  expect(await cellsOf(bytes)).toEqual([['A', '2020-03-04']]);
});

test('the first sheet in sight is read unless another is asked for, hidden or not', async () => {
  const bytes = await workbook((book) => {
    book.addWorksheet('Old', { state: 'hidden' }).addRows([['Name'], ['Hidden']]);
    book.addWorksheet('Empty');
    book.addWorksheet('New').addRows([['Name'], ['Seen']]);
  });
  const table = await read(bytes);
  expect(table).toMatchObject({ sheet: 'New', rows: [{ cells: ['Seen'] }] });
  expect(table.sheets).toEqual([
    { name: 'Old', isHidden: true },
    { name: 'Empty', isHidden: false },
    { name: 'New', isHidden: false },
  ]);
  expect(await read(bytes, 'Old')).toMatchObject({ rows: [{ cells: ['Hidden'] }] });
  await expect(read(bytes, 'None')).rejects.toThrow('There is no sheet “None”');
});

test('a file that unpacks into far too much is not opened, whatever it says of itself', async () => {
  const bytes = await workbook((book) => book.addWorksheet('A').addRows([['Name'], ['x']]));
  const parts = unzipSync(bytes);
  const trap = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(20_000_000).fill(32) });
  await expect(read(trap)).rejects.toThrow('unpacks into far more than any list needs');
  const lying = trap.map((byte) => byte);
  const view = new DataView(lying.buffer);
  for (let at = 0; at < lying.length - 46; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  await expect(read(lying)).rejects.toThrow('unpacks into far more than any list needs');
});

test.each([
  ['an empty file', '', 'is empty'],
  ['headings alone', 'Name,Ward\n', 'at least one row under it'],
  ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'behind a password'],
  ['half a workbook', new Uint8Array([0x50, 0x4b, 0x03, 0x04, ...new Array(60).fill(7)]), 'is not whole'],
])('%s is refused in a sentence', async (_, content, sentence) => {
  await expect(read(content)).rejects.toThrow(sentence);
});

test('more rows than any list has are refused', async () => {
  await expect(read(`Name\n${'a\n'.repeat(100_002)}`)).rejects.toThrow('more than 100,000 rows');
});

test('reading lets others have their turn, and stops when told', async () => {
  const text = `Name,Ward\n${'Some organisation,Hanley\n'.repeat(60_000)}`;
  const shares: number[] = [];
  await readTable({ name: 'x', content: text }, { pause: async (share) => void shares.push(share) });
  expect(shares.length).toBeGreaterThan(2);
  const stop = async () => {
    throw new Error('stopped');
  };
  await expect(readTable({ name: 'x', content: text }, { pause: stop })).rejects.toThrow('stopped');
});

test('the Charity Commission’s tables have no quotes, and a backslash before what would part cells', async () => {
  const text = 'registered_charity_number\tcharity_name\tcharity_activities\n1234567\tTHE "OLD" HALL\tCooking\\\n';
  expect(await cellsOf(text)).toEqual([['1234567', 'THE "OLD" HALL', 'Cooking\\']]);
});

test('a formula that was never worked out is left empty, which is said', async () => {
  const bytes = await workbook((book) => {
    const sheet = book.addWorksheet('List');
    sheet.addRow(['Name', 'Total']);
    sheet.addRow(['A', { formula: 'SUM(1,2)' }]);
    sheet.addRow(['B', { formula: 'SUM(1,2)', result: 3 }]);
  });
  expect(await cellsOf(bytes)).toEqual([
    ['A', ''],
    ['B', '3'],
  ]);
  expect(await saidOf(bytes)).toEqual(['1 cell with a formula', '1 cell with a formula that was never worked out']);
});

const packed = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])));

test('a packed table, as registers give them, is read; a packed folder of several is refused with what to do', async () => {
  const table = 'Name\tWard\nHall\tHanley\n';
  expect(await cellsOf(packed({ 'extract.charity.txt': table }))).toEqual([['Hall', 'Hanley']]);
  await expect(read(packed({ 'a.txt': table, 'b.txt': table }))).rejects.toThrow('Unpack it, and choose the one table in it');
  await expect(read(packed({ 'a.txt': 'Name\n'.repeat(4_000_000) }))).rejects.toThrow('unpacks into far more');
});

const extract = (...rows: string[][]) => rows.map((row) => ['2026-11-01', '5', ...row].join('\t')).join('\r\n');
const owner = ['date_of_extract', 'organisation_number', 'registered_charity_number', 'linked_charity_number'].slice(2);

test.each([
  [
    'other names',
    extract(
      [...owner, 'charity_name_id', 'charity_name_type', 'charity_name'],
      ['123456', '0', '1', 'Working name', 'THE HALL; OLD WING'],
      ['123456', '0', '2', 'Previous name', 'HALL FUND'],
    ),
    ['Registered charity number', 'Linked charity number', 'Other names'],
    ['123456', '0', 'THE HALL\\; OLD WING; HALL FUND'],
  ],
  [
    'what charities do',
    extract(
      [...owner, 'classification_code', 'classification_type', 'classification_description'],
      ['123456', '0', '101', 'What', 'Education'],
      ['123456', '0', '203', 'Who', 'Children'],
      ['123456', '0', '102', 'What', 'The arts'],
    ),
    ['Registered charity number', 'Linked charity number', 'What it does', 'Who it helps', 'How it helps'],
    ['123456', '0', 'Education; The arts', 'Children', ''],
  ],
  [
    'where they work',
    extract(
      [...owner, 'geographic_area_type', 'geographic_area_description'],
      ['123456', '0', 'Local Authority', 'Stoke-on-trent City'],
      ['123456', '0', 'Region', 'Staffordshire'],
    ),
    ['Registered charity number', 'Linked charity number', 'Where it works'],
    ['123456', '0', 'Stoke-on-trent City; Staffordshire'],
  ],
  [
    'trustees, whose names are not read',
    extract([...owner, 'trustee_id', 'trustee_name'], ['123456', '0', '7', 'Ada Thorne'], ['123456', '0', '8', 'Noor Salt']),
    ['Registered charity number', 'Linked charity number', 'Number of trustees'],
    ['123456', '0', '2'],
  ],
])('the Charity Commission’s table of %s has a row for each charity', async (_, text, headings, row) => {
  const table = await read(text.replace('2026-11-01\t5', 'date_of_extract\torganisation_number'));
  expect(table.columns.map(({ heading }) => heading)).toEqual(headings);
  expect(table.rows.map(({ cells }) => cells)).toEqual([row]);
});

test('the same table as JSON is the same', async () => {
  const records = ['Education', 'The arts'].map((classification_description) => {
    return {
      organisation_number: 5,
      registered_charity_number: 123456,
      linked_charity_number: 0,
      classification_type: 'What',
      classification_description,
    };
  });
  expect(await cellsOf(`\uFEFF${JSON.stringify(records)}`)).toEqual([['123456', '0', 'Education; The arts', '', '']]);
});

test('a profile of Companies House is a table of one row', async () => {
  const profile = {
    company_name: 'BENTILEE VOLUNTEERS C.I.C.',
    company_number: '01234567',
    company_status: 'active',
    type: 'private-limited-guarant-nsc',
    subtype: 'community-interest-company',
    previous_company_names: [{ name: 'BENTILEE HELPERS' }],
    registered_office_address: {
      premises: '12',
      address_line_1: 'High Street',
      locality: 'Bentilee',
      postal_code: 'ST2 0AA',
      country: 'England',
    },
    can_file: true,
    links: {},
  };
  expect(await cellsOf(JSON.stringify(profile))).toEqual([
    [
      'BENTILEE VOLUNTEERS C.I.C.',
      '01234567',
      'BENTILEE HELPERS',
      'Community interest company',
      'Community interest company',
      '12 High Street, Bentilee, ST2 0AA',
      'active',
    ],
  ]);
});

test('lines that end one way and another are all rows', async () => {
  const table = await readTable({ name: 'x.csv', content: 'Name,Town\r\nHall,Stoke\r\nField,Hanley\nYard,"Two\nlines"' });
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ['Hall', 'Stoke'],
    ['Field', 'Hanley'],
    ['Yard', 'Two\nlines'],
  ]);
});
