import { writeCsv } from '../graph/csv.ts';
import { type WrittenSheet, writeWorkbook } from './workbook/writeWorkbook.ts';

/** The formats that tables are written in. */
export const tableFormats = ['xlsx', 'csv'] as const;
export type TableFormat = (typeof tableFormats)[number];

/**
 * A table as the bytes of a file that `readTable` reads back as it was. Nothing in it is run as a formula: in CSV a `'` stands before what looks like
 * one, and in a workbook every cell is text, or a day.
 */
export function writeTable(sheet: WrittenSheet, format: TableFormat): Uint8Array {
  if (format === 'xlsx') return writeWorkbook(sheet);
  return new TextEncoder().encode(writeCsv([sheet.columns.map(({ heading }) => heading), ...sheet.rows]));
}
