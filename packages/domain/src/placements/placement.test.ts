import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { idOf } from '../testing/records.ts';
import { onAxis, placementSchema } from './placement.ts';

const nowhere = { strategic: null, proactive: null, financial: null, time: null };
const given = {
  id: idOf(700),
  workspaceId: idOf(1),
  version: 0,
  relationshipId: idOf(600),
  side: 'council',
  ...nowhere,
  placedOn: '2026-11-24',
  memberId: null,
  originKey: null,
};
const isValid = (fields: object) => placementSchema.safeParse({ ...given, ...fields }).success;

test('whatever is nearest on an axis can be kept, and is at most a quarter away from any place between the ends', () => {
  fc.assert(
    fc.property(fc.double({ min: -10, max: 16, noNaN: true }), (value) => {
      expect(isValid({ time: onAxis(value) })).toBe(true);
      if (value >= 1 && value <= 5) expect(Math.abs(onAxis(value) - value)).toBeLessThanOrEqual(0.25);
    }),
  );
});

test.each([0.5, 5.5, 2.25, Number.NaN])('%s is no place on an axis', (score) => {
  expect(isValid({ strategic: score })).toBe(false);
});

test('a placement stands on at least one axis, and belongs to the council or a partner', () => {
  expect(isValid({})).toBe(false);
  expect(isValid({ financial: 1 })).toBe(true);
  expect(isValid({ financial: 1, side: 'other' })).toBe(false);
});
