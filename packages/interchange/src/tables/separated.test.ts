import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { separatedRows } from './separated.ts';

const cells = fc.array(fc.constantFrom('', 'Hanley', 'Food Bank', 'Café', '12'), { minLength: 2, maxLength: 4 });
const ends = fc.constantFrom('\n', '\r\n', '\r');

test('a table without quotes is parted just as one whose cells are quoted', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(cells, { minLength: 1, maxLength: 6 }), ends, fc.boolean(), async (rows, end, isEnded) => {
      const text = `Name,Kind${end}${rows.map((row) => row.join(',')).join(end)}${isEnded ? end : ''}`;
      const read = (await separatedRows(text, async () => {})).map((row) => row.cells);
      expect(read).toEqual(parse(text, { relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] }));
      const quoted = text.replaceAll('Hanley', '"Hanley"').replace('Name', '"Name"');
      expect((await separatedRows(quoted, async () => {})).map((row) => row.cells)).toEqual(read);
    }),
  );
});
