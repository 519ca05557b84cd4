import { expect, test } from 'vitest';
import { idOf } from '../testing/records.ts';
import { areaFields, areaOf } from './area.ts';

const kiln = { id: idOf(1), gssCode: 'E05014948' };
const green = { id: idOf(2), gssCode: null };

test('something is where its building’s ward is; only without a ward is it where its organisation is', () => {
  expect(areaOf({ wardCode: 'E05014948', areaId: green.id }, [green, kiln])).toBe(kiln);
  expect(areaOf({ wardCode: null, areaId: green.id }, [green, kiln])).toBe(green);
  expect(areaOf({ wardCode: 'E05000001', areaId: green.id }, [green, kiln])).toBeNull();
  expect(areaOf({ wardCode: null, areaId: null }, [green, kiln])).toBeNull();
});

test.each([
  [' e05 014948 ', 'E05014948'],
  ['', null],
  [null, null],
])('a code typed as %j is kept as %j', (typed, kept) => {
  expect(areaFields.shape.gssCode.parse(typed)).toBe(kept);
});

test.each(['E0501494', 'Kiln Ward', '05014948E'])('%s is no code', (typed) => {
  expect(areaFields.shape.gssCode.safeParse(typed).success).toBe(false);
});
