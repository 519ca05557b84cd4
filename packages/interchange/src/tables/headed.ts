import { InvalidError } from '@weft/domain';
import type { LeftOut } from '../files/entry.ts';
import { leftOut, oneOrMany } from '../files/left.ts';
import { columnLetters } from './letters.ts';
import type { RawRow, TableColumn, TableRow } from './table.ts';

/** How far down a heading is looked for: people put titles and notes above it. */
const headRoom = 20;

/** Rows with their heading told apart from what stands above it. */
export interface Headed {
  columns: TableColumn[];
  rows: TableRow[];
  assumed: LeftOut[];
}

/**
 * Finds the heading among rows: the first, near the top, in which about as many cells are filled as in the fullest. Rows above it are left, blank
 * rows passed over, columns with nothing in them left out. Each column gets a heading of its own: a second “Name” becomes “Name (2)”.
 * @throws InvalidError when there is no heading with a row under it.
 */
export function headed(given: readonly RawRow[]): Headed {
  const filled = given.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const top = filled.slice(0, headRoom).map(({ cells }) => cells.filter((cell) => cell !== '').length);
  const at = top.findIndex((count) => count >= 0.6 * Math.max(...top));
  const head = filled[at];
  const body = filled.slice(at + 1);
  if (head === undefined || body.length === 0)
    throw new InvalidError('There is no table here: a row of headings is needed, with at least one row under it.');
  const width = Math.max(head.cells.length, ...body.slice(0, 1000).map(({ cells }) => cells.length));
  const used = Array.from({ length: width }, (_, place) => place).filter(
    (place) => (head.cells[place] ?? '') !== '' || body.some(({ cells }) => (cells[place] ?? '') !== ''),
  );
  const { columns, twice } = named(used, head.cells);
  // Most rows are as wide as the table, with no column left out: they stay as they are.
  const isWhole = used.length === width;
  const last = body.at(-1)?.number ?? head.number;
  const blank = Math.max(0, last - head.number - body.length);
  return {
    columns,
    rows: body.map((row) =>
      isWhole && row.cells.length === width ? row : { number: row.number, cells: used.map((place) => row.cells[place] ?? '') },
    ),
    assumed: leftOut([
      { what: `${oneOrMany(at, 'row', 'rows')} above the headings`, count: at, why: 'Passed over as a title.' },
      { what: oneOrMany(blank, 'blank row', 'blank rows'), count: blank, why: 'Passed over.' },
      {
        what: oneOrMany(twice, 'heading that stands there twice', 'headings that stand there twice'),
        count: twice,
        why: 'Numbered, as in “Name (2)”.',
      },
    ]),
  };
}

function named(used: readonly number[], head: readonly string[]): { columns: TableColumn[]; twice: number } {
  const times = new Map<string, number>();
  let twice = 0;
  const columns = used.map((place): TableColumn => {
    const said = (head[place] ?? '').replace(/\s+/g, ' ').trim();
    if (said === '') return { heading: `Column ${columnLetters(place)}`, isNamed: false };
    const time = (times.get(said.toLowerCase()) ?? 0) + 1;
    times.set(said.toLowerCase(), time);
    if (time > 1) twice += 1;
    return { heading: time === 1 ? said : `${said} (${time})`, isNamed: true };
  });
  return { columns, twice };
}
