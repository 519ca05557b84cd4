import { inOneCell } from '../lists/cells.ts';
import type { Headed } from '../tables/headed.ts';
import type { TableColumn, TableRow } from '../tables/table.ts';

/** By this column a table is known to be one of the Charity Commission’s public extract. */
const numberColumn = 'registered_charity_number';
const ownerColumns = [numberColumn, 'linked_charity_number'];

type Cells = ReadonlyMap<string, string>;

/** Tables with several rows for each charity: by which column they are known, and what is made of the rows of one. */
const folds: readonly { knownBy: string; columns: Readonly<Record<string, (rows: readonly Cells[]) => string>> }[] = [
  { knownBy: 'charity_name_type', columns: { 'Other names': (rows) => all(rows, 'charity_name') } },
  {
    knownBy: 'classification_description',
    columns: {
      'What it does': (rows) => all(rows, 'classification_description', 'classification_type', 'what'),
      'Who it helps': (rows) => all(rows, 'classification_description', 'classification_type', 'who'),
      'How it helps': (rows) => all(rows, 'classification_description', 'classification_type', 'how'),
    },
  },
  { knownBy: 'geographic_area_description', columns: { 'Where it works': (rows) => all(rows, 'geographic_area_description') } },
  // Trustees are people: how many there are is read, and no name.
  { knownBy: 'trustee_id', columns: { 'Number of trustees': (rows) => String(rows.length) } },
];

function all(rows: readonly Cells[], column: string, where?: string, is?: string): string {
  const wanted = where === undefined ? rows : rows.filter((cells) => cells.get(where)?.toLowerCase() === is);
  return inOneCell([...new Set(wanted.map((cells) => cells.get(column) ?? '').filter((text) => text !== ''))]);
}

/**
 * One of the tables of the Charity Commission’s public extract with a row for each charity, under headings in words; null when it is none of them.
 * Source: the register’s data definitions, register-of-charities.charitycommission.gov.uk.
 */
export function extractTable({ columns, rows }: Pick<Headed, 'columns' | 'rows'>): Pick<Headed, 'columns' | 'rows'> | null {
  const names = columns.map(({ heading }) => heading.toLowerCase());
  if (!names.includes(numberColumn)) return null;
  const fold = folds.find(({ knownBy }) => names.includes(knownBy));
  if (fold === undefined) return { columns: columns.map(({ heading }) => ({ heading: inWords(heading), isNamed: true })), rows };
  const owners = ownerColumns.filter((name) => names.includes(name));
  const headings = [...owners.map(inWords), ...Object.keys(fold.columns)];
  return {
    columns: headings.map((heading): TableColumn => ({ heading, isNamed: true })),
    rows: [...byCharity(rows, names, owners).values()].map(({ number, of }): TableRow => {
      const [first] = of;
      const own = owners.map((name) => first?.get(name) ?? '');
      return { number, cells: [...own, ...Object.values(fold.columns).map((made) => made(of))] };
    }),
  };
}

function byCharity(
  rows: readonly TableRow[],
  names: readonly string[],
  owners: readonly string[],
): Map<string, { number: number; of: Cells[] }> {
  const found = new Map<string, { number: number; of: Cells[] }>();
  for (const { number, cells } of rows) {
    const row = new Map(names.map((name, at) => [name, cells[at] ?? '']));
    const key = owners.map((name) => row.get(name)).join(' ');
    const known = found.get(key);
    if (known === undefined) found.set(key, { number, of: [row] });
    else known.of.push(row);
  }
  return found;
}

/** `charity_activities` as “Charity activities”. */
function inWords(name: string): string {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
