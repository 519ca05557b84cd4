import { InvalidError } from '@weft/domain';
import { parse } from 'csv-parse/sync';
import { meantBy } from './formulas.ts';
import { mostRows, type Pause, type RawRow } from './table.ts';

const separators = [',', ';', '\t', '|'] as const;
/** About as much text as is read in one go. */
const pieceLength = 500_000;

/**
 * Rows of text with separators: commas, semicolons, tabs or bars, whichever parts its first lines most evenly. Excel may say it in a first line
 * such as `sep=;`. The `'` before what looks like a formula is taken off.
 * @throws InvalidError when it is not whole or too long; what `pause` throws.
 */
export async function separatedRows(text: string, pause: Pause): Promise<RawRow[]> {
  const said = /^sep=(.)\r?\n/i.exec(text)?.[1];
  const body = said === undefined ? text : text.slice(text.indexOf('\n') + 1);
  const delimiter = said ?? separatorOf(body);
  const rows: RawRow[] = [];
  const first = said === undefined ? 1 : 2;
  const isExtract = delimiter === '\t' && /^[^\n]*\bregistered_charity_number\b/i.test(body);
  for (let from = 0; from < body.length; ) {
    const to = isExtract ? lineEnd(body, from + pieceLength) : pieceEnd(body, from);
    for (const cells of cellsOf(body.slice(from, to), delimiter, isExtract)) {
      rows.push({ number: rows.length + first, cells: cells.map((cell) => meantBy(cell).trim()) });
      if (rows.length > mostRows + 1) throw tooManyRows();
    }
    from = to;
    await pause(from / body.length);
  }
  return rows;
}

export function tooManyRows(): InvalidError {
  return new InvalidError(`This table has more than ${mostRows.toLocaleString('en-GB')} rows. Bring it in in parts.`);
}

/** The Charity Commission's tables have no quotes: a quote in them is one, and a backslash stands before what would part cells. */
function cellsOf(piece: string, delimiter: string, isExtract: boolean): string[][] {
  if (!isExtract && !piece.includes('"')) return unquoted(piece, delimiter);
  try {
    // Said, not found out from the first line: files put together from two have both.
    const options = { relax_column_count: true, relax_quotes: true, delimiter, record_delimiter: ['\r\n', '\n', '\r'] };
    if (!isExtract) return parse(piece, options);
    return parse(piece, { ...options, quote: null }).map((cells) => cells.map((cell) => cell.replace(/\\(.)/g, '$1')));
  } catch {
    throw new InvalidError(
      'This file is not whole: it should be a table with one row in each line, and stops making sense part of the way. Save it again and try once more.',
    );
  }
}

/** Where nothing is in quotes, what parts lines and cells is all there is to it, and is many times as quick to find. */
function unquoted(piece: string, delimiter: string): string[][] {
  const lines = piece.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => line.split(delimiter));
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

/** The end of a line some way on that lies outside quotes: an even number of them stands before it. */
function pieceEnd(text: string, from: number): number {
  let isInside = false;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) isInside = !isInside;
    else if (code === 10 && !isInside && at - from >= pieceLength) return at + 1;
  }
  return text.length;
}

/** Whichever parts the first lines into as many cells each, the most of them; counted outside quotes. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  const score = (separator: string) => {
    const counts = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0);
    const usual = Math.max(0, ...counts.map((count) => counts.filter((other) => other === count).length * Math.min(count, 4)));
    return usual;
  };
  return separators.reduce((best: string, each) => (score(each) > score(best) ? each : best), separators[0]);
}
