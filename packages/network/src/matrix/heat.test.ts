import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heatOf } from './heat.ts';

test('few do not look like many, and the most of many is the strongest', () => {
  expect([0, 1, 2, 3].map((count) => heatOf(count, 3))).toEqual([0, 1, 2, 3]);
  expect([0, 1, 40, 41, 120, 200].map((count) => heatOf(count, 200))).toEqual([0, 1, 1, 2, 3, 5]);
});

test('more is never paler, and only nothing is not tinted', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), fc.nat(5000), (a, b, c) => {
      const [least = 0, middle = 0, most = 0] = [a, b, c].sort((one, other) => one - other);
      expect(heatOf(least, most)).toBeLessThanOrEqual(heatOf(middle, most));
      expect(heatOf(least, most) === 0).toBe(least === 0);
    }),
  );
});
