import { InvalidError, mostColumns } from '@weft/domain';
import type { LeftOut } from '../../files/entry.ts';
import { leftOut, oneOrMany } from '../../files/left.ts';
import { placeOf } from '../letters.ts';
import { tooManyRows } from '../separated.ts';
import { mostRows, type Pause, type RawRow } from '../table.ts';
import { cellText } from './cell.ts';
import type { Workbook } from './parts.ts';
import { listen } from './xml.ts';
import type { Parts } from './zip.ts';

interface Building {
  number: number;
  cells: string[];
}

/**
 * The rows of one sheet. A formula is what it last came to, a day is `YYYY-MM-DD`, and cells merged down stand in each of their rows.
 * @throws InvalidError when it is too long or too wide; what `pause` throws.
 */
export async function sheetRows(
  parts: Parts,
  part: string,
  workbook: Workbook,
  pause: Pause,
): Promise<{ rows: RawRow[]; assumed: LeftOut[] }> {
  const rows: Building[] = [];
  const merged: string[] = [];
  let row: Building = { number: 0, cells: [] };
  let cell = { column: 0, type: 'n', style: 0, text: '', isFormula: false, isWorkedOut: false };
  let formulas = 0;
  let unworked = 0;
  let isValue = false;
  let isAloud = false;

  const open = (tag: string, attributes: Readonly<Record<string, string>>) => {
    if (tag === 'row') {
      row = { number: Number(attributes.r ?? row.number + 1), cells: [] };
      cell = { ...cell, column: -1 };
    } else if (tag === 'c') {
      const column = placeOf(attributes.r ?? '')?.column ?? cell.column + 1;
      cell = { column, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), text: '', isFormula: false, isWorkedOut: false };
    } else if (tag === 'v' || tag === 't') {
      isValue = !isAloud;
      cell.isWorkedOut = true;
    } else if (tag === 'f') cell.isFormula = true;
    else if (tag === 'rPh') isAloud = true;
    else if (tag === 'mergeCell') merged.push(attributes.ref ?? '');
  };
  const text = (piece: string) => {
    if (isValue) cell.text += piece;
  };
  const close = (tag: string) => {
    if (tag === 'v' || tag === 't') isValue = false;
    else if (tag === 'rPh') isAloud = false;
    else if (tag === 'c') keep();
    else if (tag === 'row' && row.cells.length > 0) {
      rows.push(row);
      if (rows.length > mostRows + 1) throw tooManyRows();
    }
  };
  const keep = () => {
    if (cell.isFormula && cell.isWorkedOut) formulas += 1;
    else if (cell.isFormula) unworked += 1;
    const value = cellText(cell, workbook);
    if (value === '') return;
    if (cell.column >= mostColumns) throw new InvalidError(`This sheet is wider than ${mostColumns} columns. Take out what is not needed.`);
    while (row.cells.length < cell.column) row.cells.push('');
    row.cells[cell.column] = value;
  };

  await listen(parts, part, { open, text, close }, pause);
  const filled = fillDown(rows, merged);
  return {
    rows: filled.rows,
    assumed: leftOut([
      {
        what: oneOrMany(filled.count, 'cell merged over several rows', 'cells merged over several rows'),
        count: filled.count,
        why: 'Each of the rows has what stands in them.',
      },
      { what: oneOrMany(formulas, 'cell with a formula', 'cells with formulas'), count: formulas, why: 'Taken as what it last came to.' },
      {
        what: oneOrMany(unworked, 'cell with a formula that was never worked out', 'cells with formulas that were never worked out'),
        count: unworked,
        why: 'Left empty. To have what they come to, open the file in your spreadsheet program, save it, and choose it again.',
      },
    ]),
  };
}

/** Puts what stands in cells merged down into each of their rows. Those merged across are titles, and stand where they begin. */
function fillDown(rows: readonly Building[], merged: readonly string[]): { rows: Building[]; count: number } {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  let count = 0;
  for (const reference of merged) {
    const [from, to] = reference.split(':').map(placeOf);
    if (!from || !to || from.row === to.row || to.row - from.row > mostRows) continue;
    const value = byNumber.get(from.row + 1)?.cells[from.column] ?? '';
    if (value === '') continue;
    count += 1;
    for (let number = from.row + 2; number <= to.row + 1; number += 1) {
      const row = byNumber.get(number);
      // A row with nothing else on it is no row of the list.
      if (row === undefined) continue;
      while (row.cells.length < from.column) row.cells.push('');
      row.cells[from.column] = value;
    }
  }
  return { rows: [...rows], count };
}
