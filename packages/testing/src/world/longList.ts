const syllables =
  'an bel cor dun el fen gar hol ith jor ken lum mor nar os pel quin rav sel tor ul ven wyn yar zel bra cle dro fri glo'.split(' ');
const works = [
  'Allotments',
  'Befrienders',
  'Carers',
  'Choir',
  'Debt Advice',
  'Food Bank',
  'Gardeners',
  'Heritage Walks',
  'Ramblers',
  'Repair Café',
  'Sight Loss Circle',
  'Swimmers',
  'Toy Library',
  'Youth Theatre',
  'Women’s Centre',
];

const pick = (from: readonly string[], at: number): string => from[at % from.length] ?? '';

/** Numbers that look like chance and are the same every time. Source: mulberry32, in the public domain. */
function drawing(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let drawn = Math.imul(state ^ (state >>> 15), 1 | state);
    drawn = (drawn + Math.imul(drawn ^ (drawn >>> 7), 61 | drawn)) ^ drawn;
    return (drawn ^ (drawn >>> 14)) >>> 0;
  };
}

/** The heading of a long list, under words that Weft knows. */
const heading = ['Name', 'Type of organisation', 'Charity number', 'Email', 'Telephone', 'Web', 'Legal form', 'Comments'];

function row(at: number): string[] {
  const draw = drawing(at);
  const word = (length: number) => {
    const letters = Array.from({ length }, () => pick(syllables, draw())).join('');
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  const name = `${word(3)} ${word(2)} ${word(2)} ${pick(works, draw())}`;
  const site = `${name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z]+/g, '-')}.example`;
  return [
    name,
    pick(['Charity', 'CIC', 'Community group', 'Voluntary organisation', 'Social enterprise'], at),
    at % 5 === 0 ? String(1_000_000 + at) : '',
    at % 3 === 0 ? '' : `office@${site}`,
    at % 4 === 0 ? '' : `01632 ${String(960_000 + (at % 1000))}`,
    at % 2 === 0 ? `https://${site}` : '',
    at % 5 === 0 ? 'Charitable incorporated organisation' : '',
    at % 7 === 0 ? `Meets on the ${1 + (at % 28)}th; rang in May` : '',
  ];
}

/** A CSV file of so many organisations, no name like another’s: the sector of a whole region, with what people keep of each. */
export function longListCsv(size: number): string {
  const rows = Array.from({ length: size }, (_, at) => row(at));
  return `${[heading, ...rows].map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}
