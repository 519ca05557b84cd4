import { InvalidError } from '@weft/domain';
import { type GivenFile, readText } from '../files/encoding.ts';
import { companiesTable } from '../organisations/companiesHouse.ts';
import { headed } from './headed.ts';
import { separatedRows } from './separated.ts';
import type { Table, TableAsked } from './table.ts';
import { isWorkbook, readWorkbook } from './workbook/readWorkbook.ts';

/**
 * A table of text out of a file: a sheet of an XLSX workbook, text with separators in any encoding, or profiles of Companies House in JSON.
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
    const { rows, assumed, ...read } = await readWorkbook(content, sheet, pause);
    const table = headed(rows);
    return { ...read, ...table, assumed: [...assumed, ...table.assumed] };
  }
  const { text, assumed } = readText(file);
  if (text.trim() === '') throw new InvalidError(`“${name}” is empty: there is nothing in it.`);
  const companies = companiesTable(text);
  if (companies !== null) return { sheet: null, sheets: [], assumed, ...companies };
  const table = headed(await separatedRows(text, pause));
  return { sheet: null, sheets: [], ...table, assumed: [...assumed, ...table.assumed] };
}
