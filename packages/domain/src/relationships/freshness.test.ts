import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths } from '../values/day.ts';
import { freshnessOf } from './freshness.ts';

const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test.each([
  ['2026-01-15', null, '2026-07-15', 'fresh'],
  ['2026-01-15', null, '2026-07-16', 'stale'],
  ['2025-08-31', null, '2026-02-28', 'fresh'],
  ['2025-08-31', null, '2026-03-01', 'stale'],
  [null, null, '2026-01-01', 'stale'],
  ['2026-01-15', 'The council says it has ended.', '2026-01-16', 'disputed'],
  [null, 'The council says it has ended.', '2026-01-16', 'disputed'],
] as const)('confirmed on %s, dispute %s, on %s with a review each six months: %s', (confirmedOn, dispute, today, freshness) => {
  expect(freshnessOf({ confirmedOn, dispute }, today, 6)).toBe(freshness);
});

test('it is fresh to the last day of the review period and stale from the next', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 120 }), (confirmedOn, months) => {
      const last = addMonths(confirmedOn, months);
      expect(freshnessOf({ confirmedOn, dispute: null }, last, months)).toBe('fresh');
      expect(freshnessOf({ confirmedOn, dispute: null }, addDays(last, 1), months)).toBe('stale');
    }),
  );
});
