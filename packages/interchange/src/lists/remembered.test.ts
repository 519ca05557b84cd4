import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsKept, columnsToKeep, isAsProposed, signatureOf } from './remembered.ts';

const columnsOf = (...headings: string[]) => headings.map((heading) => ({ heading, isNamed: true }));

test('lists with the same headings are known by them, in any order and however they are written', () => {
  const signature = signatureOf(columnsOf('Who', 'E-mail', 'Ward'));
  expect(signatureOf(columnsOf('ward', 'WHO ', 'e mail'))).toBe(signature);
  expect(signatureOf(columnsOf('Who', 'E-mail'))).not.toBe(signature);
});

test('what the columns held is found again under their headings, wherever they stand', () => {
  const kept = columnsToKeep(columnsOf('Who', 'E-mail', 'Ward'), { list: 'organisations', columns: ['name', 'contact', null] });
  expect(columnsKept(columnsOf('Ward', 'Who', 'E-mail'), kept)).toEqual({ list: 'organisations', columns: [null, 'name', 'contact'] });
});

test('a field that there is no more is left out', () => {
  const kept = { list: 'organisations' as const, columns: [{ heading: 'who', field: 'shoe size' }] };
  expect(columnsKept(columnsOf('Who'), kept).columns).toEqual([null]);
});

test('what the headings say anyway need not be kept', () => {
  const columns = columnsOf('Name', 'Ward');
  expect(isAsProposed(columns, { list: 'organisations', columns: ['name', 'area'] })).toBe(true);
  expect(isAsProposed(columns, { list: 'organisations', columns: ['name', null] })).toBe(false);
});

test('any choice comes back as it was, for any headings', () => {
  const field = fc.constantFrom('name', 'notes', 'contact', null);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), field), { minLength: 1, maxLength: 12 }), (pairs) => {
      const columns = columnsOf(...pairs.map(([heading]) => heading));
      const taken = { list: 'organisations' as const, columns: pairs.map(([, key]) => key) };
      expect(columnsKept(columns, columnsToKeep(columns, taken))).toEqual(taken);
    }),
  );
});
