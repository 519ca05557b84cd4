import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable } from './readTable.ts';
import { tableFormats, writeTable } from './writeTable.ts';

const columns = [{ heading: 'Name' }, { heading: 'Notes' }, { heading: 'Since', isDay: true }];
/** Text as records hold it: trimmed, no control characters but line breaks and tabs inside. */
const text = fc
  .string({
    unit: fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      fc.constantFrom('"', ',', ';', '\n', '=', "'", '+', '<', '&', 'é'),
    ),
  })
  .filter((value) => !/(?![\t\n])\p{Cc}|\p{Cs}/u.test(value))
  .map((value) => value.trim());
const day = fc
  .date({ min: new Date('1850-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const rows = fc.array(fc.tuple(fc.constant('x'), text, fc.oneof(fc.constant(''), day)), { minLength: 1, maxLength: 20 });

test.each(tableFormats)('what is written as %s is read back as it was', async (format) => {
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      const table = await readTable({ name: 'x', content: writeTable({ name: 'List', columns, rows: given }, format) });
      const place = (heading: string) => table.columns.findIndex((column) => column.heading === heading);
      const cells = table.rows.map((row) => columns.map(({ heading }) => row.cells[place(heading)] ?? ''));
      expect(cells).toEqual(given.map((row) => [...row]));
    }),
    { numRuns: 60 },
  );
});

test('another program reads the workbook: bold headings in sight, a filter, days as days, formulas as text', async () => {
  const bytes = writeTable({ name: 'A/B', columns, rows: [['A', '=HYPERLINK("x")', '2020-03-04']] }, 'xlsx');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const sheet = book.worksheets[0];
  expect(sheet?.name).toBe('A B');
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  expect(sheet?.autoFilter).toBe('A1:C2');
  expect(sheet?.getCell('A1').font).toMatchObject({ bold: true });
  expect(sheet?.getCell('B2').value).toBe('=HYPERLINK("x")');
  expect(sheet?.getCell('C2').value).toEqual(new Date('2020-03-04'));
});
