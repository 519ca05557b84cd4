import { InvalidError } from '@weft/domain';
import { parse } from 'csv-parse/sync';
import { guardedText, meantBy } from '../tables/formulas.ts';

/** Rows as CSV (RFC 4180) with a byte order mark, which spreadsheets need to read it as UTF-8. What looks like a formula gets a `'` before it. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = guardedText(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A row of a table: its number as a spreadsheet counts, the first line being 1, and its cells by the names of their columns. */
export interface CsvRow {
  number: number;
  cells: Map<string, string>;
}

/**
 * The rows of a table as text, each cell by the name of its column; empty cells and rows are left out, and the `'` before a formula is taken off.
 * @throws InvalidError when it is not whole.
 */
export function parseCsv(text: string): { columns: string[]; rows: CsvRow[] } {
  const [header = [], ...rows] = cellsOf(text);
  const columns = header.map((name) => name.trim());
  return {
    columns,
    rows: rows.flatMap((cells, index) => {
      const named = cells.flatMap((given, at): [string, string][] => {
        const name = columns[at] ?? '';
        const said = meantBy(given);
        return name === '' || said === '' ? [] : [[name, said]];
      });
      return named.length === 0 ? [] : [{ number: index + 2, cells: new Map(named) }];
    }),
  };
}

/** The names of the columns, as far as they can be told without reading more than the first line. */
export function columnsIn(text: string): string[] {
  return headOf(text)
    .split(separatorOf(text))
    .map((name) => name.replaceAll('"', '').trim());
}

function headOf(text: string): string {
  return text.slice(0, text.search(/[\r\n]|$/)).replace(/^\uFEFF/, '');
}

/** Excel parts columns by tabs in its Unicode text, and by semicolons where commas stand in numbers. */
function separatorOf(text: string): string {
  const head = headOf(text);
  const count = (separator: string) => head.split(separator).length;
  return [',', ';', '\t'].reduce((most, each) => (count(each) > count(most) ? each : most));
}

function cellsOf(text: string): string[][] {
  try {
    return parse(text, { bom: true, relax_column_count: true, delimiter: separatorOf(text) });
  } catch {
    throw new InvalidError(
      'This file is not whole: it should be CSV, and stops making sense part of the way. Export it again and try once more.',
    );
  }
}
