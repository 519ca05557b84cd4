const places = [
  'Overbrook',
  'Tarnside',
  'Pellworth',
  'Quarrydene',
  'Stonycroft',
  'Millgate',
  'Ashcombe',
  'Harrowfield',
  'Lindlow',
  'Northwick',
  'Fenby',
  'Kingsmarsh',
  'Oldbury Vale',
  'Redhaven',
  'Upper Dray',
  'Wexcombe',
  'Yarrowdale',
  'Crowmere',
  'Thistleton',
  'Bramblegate',
];
const works = [
  'Food Bank',
  'Youth Theatre',
  'Gardeners',
  'Carers',
  'Ramblers',
  'Brass Band',
  'Toy Library',
  'Men in Sheds',
  'Credit Union',
  'Debt Advice',
  'Befrienders',
  'Swimmers',
  'Canal Volunteers',
  'Bowls',
  'Choir',
  'Bike Kitchen',
  'Repair Café',
  'Stroke Support',
  'Sight Loss Circle',
  'Parents Together',
  'Refugee Welcome',
  'Heritage Walks',
  'Skate Park',
  'Playscheme',
  'Community Kitchen',
];
const kinds = ['Registered Charity', 'CIC', 'Community group', 'Voluntary organisation', 'church', 'Social enterprise'];

/** The heading of a sector list: in no order that Weft has, under headings of people's own. */
export const sectorHeading = [
  'Ward (old)',
  'Type of organisation',
  'Name of Organisation',
  'E-mail',
  'Phone',
  'Charity No.',
  'Comments',
  'Web',
];

function charityNumber(at: number): string {
  const number = String(1_000_100 + at * 7);
  return at % 6 === 0 ? ` ${number} ` : number;
}

function orderly(at: number): string[] {
  const place = places[at % places.length] ?? '';
  const name = `${place} ${works[Math.floor(at / places.length) % works.length] ?? ''}`;
  const mail = `info@${name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z]+/g, '-')}.example`;
  return [
    `Ward ${at % 9}`,
    kinds[at % kinds.length] ?? '',
    at % 5 === 0 ? name.toUpperCase() : `${name}${at % 11 === 3 ? ' Ltd.' : ''}`,
    at % 3 === 0 ? '' : mail,
    at % 4 === 0 ? 'n/a' : `01632 960${String(100 + (at % 900))}`,
    at % kinds.length === 0 ? charityNumber(at) : '',
    at % 7 === 0 ? 'Rang in May; “very busy”, call back' : '',
    at % 2 === 0 ? `https://${mail.split('@')[1]}` : '-',
  ];
}

/**
 * The rows of a list of a place's sector as people keep it, of `size` organisations (429 unless said otherwise, 500 at most) and with deliberate mess:
 * capitals, “Ltd.”, blanks, one organisation on three rows in three spellings, and five rows that are wrong until they are mended, each in another
 * way: no name, a charity's number too short, a kind that there is not, a name like another's, and one that contradicts an earlier row.
 */
export function sectorRows(size = 429): string[][] {
  const rows = Array.from({ length: size }, (_, at) => orderly(at));
  const wrong = (at: number, column: string, text: string) => {
    const row = rows[at];
    if (row) row[sectorHeading.indexOf(column)] = text;
  };
  wrong(40, 'Name of Organisation', '');
  wrong(90, 'Charity No.', '12345');
  wrong(130, 'Type of organisation', 'Quango');
  const [like, twice, again] = [orderly(41), orderly(201), orderly(203)];
  like[2] = 'Tarnsyde Gardners';
  twice[2] = `The ${twice[2]} Limited`;
  again[2] = String(again[2]).toLowerCase();
  const contradicting = orderly(16);
  contradicting[7] = 'https://elsewhere.example';
  const third = orderly(201);
  third[2] = `${third[2]} C.I.C.`;
  return [
    ...rows.slice(0, 250),
    twice,
    ...rows.slice(250, 300),
    like,
    [],
    ...rows.slice(300, 400),
    again,
    contradicting,
    third,
    ...rows.slice(400),
  ];
}

/** The same as a CSV file of Excel in much of Europe: parted by semicolons, with a byte order mark and a title over it. */
export function sectorCsv(size = 429): string {
  const cell = (text: string) => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = [['Sector list, kept by hand since 2019'], [], sectorHeading, ...sectorRows(size)];
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
