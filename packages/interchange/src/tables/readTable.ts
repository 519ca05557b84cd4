import { InvalidError } from '@weft/domain';
import { type GivenFile, readText } from '../files/encoding.ts';
import { extractTable } from '../organisations/charityCommission.ts';
import { headed } from './headed.ts';
import { jsonTable } from './jsonTable.ts';
import { separatedRows } from './separated.ts';
import type { Pause, Table, TableAsked } from './table.ts';
import { packedText } from './workbook/packedText.ts';
import { isWorkbook, readWorkbook } from './workbook/readWorkbook.ts';

/**
 * A table of text out of a file: a sheet of an XLSX workbook, text with separators in any encoding, profiles of Companies House, or records in JSON. One
 * of the Charity Commission’s tables has a row for each charity.
 * @throws InvalidError with what to do about it when no table can be made of it; what `asked.pause` throws.
 */
export async function readTable(file: GivenFile, { sheet, pause = async () => {} }: TableAsked = {}): Promise<Table> {
  const { name, content } = file;
  const workbook = typeof content === 'string' ? null : isWorkbook(content);
  if (workbook === 'sealed')
    throw new InvalidError(
      `“${name}” is behind a password, or in the format of before 2007. Save it as an Excel workbook (.xlsx) without one.`,
    );
  if (workbook === 'packed' && typeof content !== 'string') {
    const text = await packedText(content, pause);
    if (text !== null) return tableIn({ name, content: text }, pause);
    const { rows, assumed, ...read } = await readWorkbook(content, sheet, pause);
    const table = headed(rows);
    return { ...read, ...table, ...extractTable(table), assumed: [...assumed, ...table.assumed] };
  }
  return tableIn(file, pause);
}

/** A table out of text, in whatever encoding. */
async function tableIn(file: GivenFile, pause: Pause): Promise<Table> {
  const { text, assumed } = readText(file);
  if (text.trim() === '') throw new InvalidError(`“${file.name}” is empty: there is nothing in it.`);
  const records = jsonTable(text);
  if (records !== null) return { sheet: null, sheets: [], assumed, ...records, ...extractTable(records) };
  const table = headed(await separatedRows(text, pause));
  return { sheet: null, sheets: [], ...table, ...extractTable(table), assumed: [...assumed, ...table.assumed] };
}
