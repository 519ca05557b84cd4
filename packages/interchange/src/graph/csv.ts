import { InvalidError } from '@weft/domain';
import { parse } from 'csv-parse/sync';

/** What a spreadsheet would run as a formula, with any `'` that stand before it. Plain numbers are safe. Source: OWASP ASVS 1.2.10. */
const formula = /^'*[=+\-@\t\r]/;
const number = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** Rows as CSV (RFC 4180) with a byte order mark, which spreadsheets need to read it as UTF-8. What looks like a formula gets a `'` before it. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The rows of a CSV text, each cell by the name of its column; empty cells are left out, and the `'` before a formula is taken off.
 * @throws InvalidError when it is not whole.
 */
export function parseCsv(text: string): { columns: string[]; rows: Map<string, string>[] } {
  const [header = [], ...rows] = cellsOf(text);
  const columns = header.map((name) => name.trim());
  return {
    columns,
    rows: rows.map(
      (cells) =>
        new Map(
          cells.flatMap((given, index): [string, string][] => {
            const name = columns[index] ?? '';
            const said = /^'+[=+\-@\t\r]/.test(given) ? given.slice(1) : given;
            return name === '' || said === '' ? [] : [[name, said]];
          }),
        ),
    ),
  };
}

function cellsOf(text: string): string[][] {
  try {
    return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch {
    throw new InvalidError(
      'This file is not whole: it should be CSV, and stops making sense part of the way. Export it again and try once more.',
    );
  }
}
