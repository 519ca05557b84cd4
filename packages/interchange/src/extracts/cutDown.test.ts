import * as fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readTable } from '../tables/readTable.ts';
import { cutDown } from './cutDown.ts';
import { knownHere } from './here.ts';

const here = knownHere([
  {
    name: 'The Kite Makers',
    otherNames: ['Kites of Hanley'],
    identifiers: [
      { scheme: 'GB-CHC', value: 'GB-CHC-1012345' },
      { scheme: 'GB-COH', value: '01234567' },
    ],
  },
  { name: 'Paper Boats, and Ferries', otherNames: [], identifiers: [] },
]);

async function* inPieces(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const cut = (text: string, size?: number) => cutDown(inPieces(bytesOf(text), size), here);
const textOf = ({ content }: { content: Uint8Array }) => new TextDecoder().decode(content);

const charities = [
  'date_of_extract\torganisation_number\tregistered_charity_number\tlinked_charity_number\tcharity_name\tcharity_activities',
  '2026-11-01\t1\t1012345\t0\tTHE KITE MAKERS\tFlying "kites',
  '2026-11-01\t2\t1012345\t3\tKITE LENDERS\tLending',
  '2026-11-01\t3\t1099999\t0\tKITES OF HANLEY\tCalled so',
  '2026-11-01\t4\t1088888\t0\tSOMEBODY ELSE\tÉlse',
];

const companies = [
  'CompanyName, CompanyNumber,RegAddress.CareOf,CompanyCategory',
  '"KITES ""R"" US, LTD","01234567","","Private Limited Company"',
  '"PAPER BOATS, AND FERRIES","09999999","care of\nsomebody","Community Interest Company"',
  '"SOMEBODY, ELSE","08888888","","Private Limited Company"',
];

const profiles = JSON.stringify([
  { company_name: 'A', company_number: '08888888', links: { list: ['[', '{"', '\\'] } },
  { company_name: 'KITES', company_number: '01234567', previous_company_names: [{ name: 'Boats } "and" ]' }] },
]);

describe('a table of a register is cut down to organisations that are here', () => {
  test('of charities, by number, linked charities apart, or by name', async () => {
    const done = await cut(charities.join('\r\n'));
    expect(textOf(done).trimEnd().split('\n')).toEqual([charities[0], charities[1], charities[3]]);
    expect(done.assumed).toMatchObject([{ what: 'rows about organisations that are not here', count: 2 }]);
    const { columns, rows } = await readTable({ name: 'publicextract.charity.txt', content: done.content });
    expect(columns.map(({ heading }) => heading)).toContain('Registered charity number');
    expect(rows.map(({ cells }) => cells[4])).toEqual(['THE KITE MAKERS', 'KITES OF HANLEY']);
  });

  test('of charities in JSON, after a mark of its encoding', async () => {
    const list = [{ registered_charity_number: 1088888 }, { registered_charity_number: 1012345, linked_charity_number: 0, note: 'é' }];
    expect(JSON.parse(textOf(await cut(`\uFEFF${JSON.stringify(list, null, 2)}`)))).toEqual([list[1]]);
  });

  test('of companies with commas, quotes and lines in their cells', async () => {
    expect(textOf(await cut(companies.join('\n')))).toBe(`${companies.slice(0, 3).join('\n')}\n`);
  });

  test('of profiles, with brackets and quotes in their texts', async () => {
    expect(JSON.parse(textOf(await cut(profiles)))).toMatchObject([{ company_name: 'KITES' }]);
  });

  test('packed as it is fetched, and the same in whatever pieces it comes', async () => {
    const texts = [charities.join('\n'), companies.join('\r\n'), profiles];
    const whole = await Promise.all(texts.map(async (text) => textOf(await cut(text, 10_000))));
    const each = fc.record({ which: fc.nat({ max: 2 }), size: fc.integer({ min: 4, max: 300 }), isPacked: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(each, async ({ which, size, isPacked }) => {
        const plain = bytesOf(texts[which] ?? '');
        const sent = isPacked ? zipSync({ 'folder/': new Uint8Array(), 'table.txt': plain }) : plain;
        expect(textOf(await cutDown(inPieces(sent, size), here))).toBe(whole[which]);
      }),
    );
  });
});

const zipped = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, bytesOf(text)])));
const half = (bytes: Uint8Array) => bytes.subarray(0, Math.floor(bytes.length / 2));

test.each([
  ['a list that somebody keeps', bytesOf('Name,Ward\nThe Kite Makers,Hanley'), 'at most 20 MB, or 1 GB of one table'],
  ['other records', bytesOf('[{"name":"The Kite Makers"}]'), 'at most 20 MB'],
  ['one record', bytesOf('{"registered_charity_number":1012345}'), 'at most 20 MB'],
  ['nothing but letters', bytesOf('a'.repeat(1_100_000)), 'at most 20 MB'],
  ['a workbook', zipped({ '[Content_Types].xml': '<Types/>' }), 'at most 20 MB'],
  ['two tables', zipped({ 'a.txt': charities.join('\n'), 'b.txt': charities.join('\n') }), 'Unpack it'],
  ['half a packed table', half(zipped({ 'a.txt': charities.join('\n') })), 'is not whole'],
  ['half a list of records', half(bytesOf(profiles)), 'is not whole'],
  ['an endless row', bytesOf(`${charities[0]}\n${'a'.repeat(1_100_000)}`), 'is not whole'],
  ['text in Windows-1252', new Uint8Array([...bytesOf(`${charities[0]}\n`), 0xe9, 0x0a]), 'is not in UTF-8'],
  ['one where nobody is here', bytesOf([charities[0], charities[4], charities[4]].join('\n')), 'None of the 2 rows of this file'],
])('%s is refused in a sentence', async (_, bytes, sentence) => {
  await expect(cutDown(inPieces(bytes, 50_000), here)).rejects.toThrow(sentence);
});
