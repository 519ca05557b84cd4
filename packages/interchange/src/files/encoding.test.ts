import { describe, expect, test } from 'vitest';
import { reference } from '../testing/samples.ts';
import { readText } from './encoding.ts';
import { readWorkspaceFile } from './read.ts';

const words = 'Tŷ Cymru – “café” €5';
const western = 'Café – “Zoë’s” €5';

const utf8 = (text: string) => new TextEncoder().encode(text);
const wide = (text: string, bigEndian = false) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      const pair = [code & 0xff, code >> 8];
      return bigEndian ? pair.reverse() : pair;
    }),
  );
const westernCodes: Readonly<Record<string, number>> = { '€': 0x80, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96 };
const asWestern = (text: string) => Uint8Array.from([...text].map((letter) => westernCodes[letter] ?? letter.charCodeAt(0)));
const read = (content: Uint8Array, name = 'people.csv') => readText({ name, content });

describe('a file is read as what it is in', () => {
  test.each([
    ['UTF-8', utf8(words)],
    ['UTF-8 with a mark', utf8(`\uFEFF${words}`)],
  ])('%s, of which there is nothing to say', (_, content) => {
    expect(read(content)).toEqual({ name: 'people.csv', text: words, assumed: [] });
  });

  test.each([
    ['little end first', wide(`\uFEFF${words}`)],
    ['big end first', wide(`\uFEFF${words}`, true)],
    ['without a mark', wide(words)],
    ['without a mark, big end first', wide(words, true)],
  ])('UTF-16, %s, which is said', (_, content) => {
    const { text, assumed } = read(content);
    expect(text).toBe(words);
    expect(assumed).toMatchObject([{ what: 'file in UTF-16', count: 1 }]);
  });

  test('a table that is not in UTF-8 as Windows-1252, which is said', () => {
    const { text, assumed } = read(asWestern(`Label,Type\n${western},charity`));
    expect(text).toContain(western);
    expect(assumed).toMatchObject([{ what: 'file in Windows-1252', why: expect.stringContaining('Look at names with accents') }]);
  });

  test('XML as its first line says', () => {
    const { text, assumed } = read(asWestern('<?xml version="1.0" encoding="ISO-8859-1"?><graphml>Zoë</graphml>'), 'map.graphml');
    expect(text).toContain('Zoë');
    expect(assumed).toEqual([{ what: 'file in ISO-8859-1', count: 1, why: 'Its first line says so.' }]);
  });
});

const refused: readonly [what: string, content: Uint8Array, sentence: string][] = [
  [
    'JSON in Windows-1252',
    asWestern('{\n"name": "Café"}'),
    '“x” is not in UTF-8 from line 2 on, so some of its letters would be lost. It seems to be in Windows-1252 (Western European). Save it as UTF-8 and try again.',
  ],
  [
    'XML in Windows-1252 that does not say so',
    asWestern('<graphml>Café</graphml>'),
    '“x” is not in UTF-8 from line 1 on, so some of its letters would be lost. It seems to be in Windows-1252 (Western European). Save it as UTF-8 and try again.',
  ],
  [
    'a broken letter among broken bytes',
    Uint8Array.of(0x4c, 0xff, 0x81, 0x0a),
    '“x” is not in UTF-8 from line 1 on, so some of its letters would be lost. Save it as UTF-8 and try again.',
  ],
  [
    'half a letter of UTF-16',
    wide('\uFEFFab').subarray(0, 5),
    '“x” is not in UTF-16 from line 1 on, so some of its letters would be lost. Save it as UTF-8 and try again.',
  ],
  [
    'XML in something unheard of',
    utf8('<?xml version="1.0" encoding="x-klingon"?><graphml/>'),
    '“x” says that it is in x-klingon, which Weft cannot read. Save it as UTF-8 and try again.',
  ],
  [
    'a picture',
    Uint8Array.of(0x41, 0x42, 0, 0, 7),
    '“x” is not a file of text. Save a spreadsheet as CSV, and a map in one of the formats that Weft reads.',
  ],
];
test.each(refused)('%s is refused in a sentence', (_, content, sentence) => {
  expect(() => read(content, 'x')).toThrow(expect.objectContaining({ message: sentence }));
});

test('two tables out of Excel, one in UTF-16 parted by tabs and one in Windows-1252 parted by semicolons, are read whole', () => {
  const files = [
    { name: 'elements.csv', content: wide('\uFEFFLabel\tType\r\nCafé, and more\tcharity\r\nTŷ\tcharity\r\n') },
    { name: 'connections.csv', content: asWestern('From;To\r\n"Café, and more";"Café, and more"\r\n') },
  ];
  const { records, assumed, left } = readWorkspaceFile(files, reference, 'example');
  expect(records.flatMap(({ data }) => ('name' in data ? [data.name] : []))).toEqual(['Café, and more', 'Tŷ']);
  expect(left.map(({ what }) => what)).toEqual(['ties']);
  expect(assumed.map(({ what }) => what)).toEqual(['file in UTF-16', 'file in Windows-1252']);
});

test('what is wrong in a table is said of its file and its row, as a spreadsheet counts them', () => {
  const elements = { name: 'elements.csv', content: 'Label\n"VAST\nServices"\n\nCouncil\n' };
  const with_ = (rows: string) => () =>
    readWorkspaceFile([elements, { name: 'connections.csv', content: `From,To\n${rows}` }], reference, 'example');
  expect(with_('Council,Council\n\nCouncil,Nobody\n')).toThrow(
    'In row 4 of “connections.csv”, a tie goes to “Nobody”, which is not among the elements.',
  );
  expect(with_('Council,\n')).toThrow('In row 2 of “connections.csv”, a tie has only one end.');
  const twice = { name: 'again.csv', content: 'Label\nCouncil\n\nCouncil\n' };
  expect(() => readWorkspaceFile([twice, { name: 'c.csv', content: 'From,To\n' }], reference, 'example')).toThrow(
    'In row 4 of “again.csv”, “Council” is there for the second time.',
  );
});
