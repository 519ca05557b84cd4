import { expect, test } from 'vitest';
import { limitOf, withLimit } from './limitOf.ts';
import { wipLimitsSchema } from './wipLimits.ts';

test('a stage has a limit once it is set, and none once it is taken away', () => {
  const set = withLimit({}, 'legacy', 'resolving', 6);
  expect(limitOf(set, 'legacy', 'resolving')).toBe(6);
  expect(limitOf(set, 'other', 'resolving')).toBeNull();
  expect(withLimit(set, 'legacy', 'resolving', null)).toEqual({});
  expect(withLimit(set, 'legacy', 'closed', null)).toEqual(set);
});

test.each([0, 1000, 1.5, '6'])('%j is no limit', (limit) => {
  expect(wipLimitsSchema.safeParse({ 'legacy/resolving': limit }).success).toBe(false);
});
