import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { aSnag } from '../testing/records.ts';
import { isOpenSnag, settlingDay, snagSchema, snagStatusSchema, worstSeverity } from './snag.ts';

test('a snag is open until it is resolved, verified, accepted or withdrawn', () => {
  expect(snagStatusSchema.options.filter((status) => isOpenSnag({ status }))).toEqual(['open', 'in_progress', 'blocked']);
});

test('the worst severity is that of the open snags', () => {
  expect(worstSeverity([])).toBeNull();
  expect(worstSeverity([{ severity: 'critical', status: 'resolved' }])).toBeNull();
  expect(
    worstSeverity([
      { severity: 'low', status: 'open' },
      { severity: 'high', status: 'blocked' },
      { severity: 'critical', status: 'withdrawn' },
    ]),
  ).toBe('high');
});

const someDay = fc.integer({ min: 1, max: 28 }).map((date) => `2026-11-${String(date).padStart(2, '0')}`);
const someStatus = fc.constantFrom(...snagStatusSchema.options);

test('the day on which a snag was settled always fits its status, and stays while it is settled in another way', () => {
  fc.assert(
    fc.property(someStatus, someStatus, someDay, fc.option(someDay), (was, is, today, known) => {
      const before = { status: was, settledOn: isOpenSnag({ status: was }) ? null : known };
      const settledOn = settlingDay(before, is, today);
      expect(snagSchema.safeParse(aSnag({ status: is, settledOn })).success).toBe(true);
      if (isOpenSnag({ status: is })) expect(settledOn).toBeNull();
      else expect(settledOn).toBe(isOpenSnag({ status: was }) ? today : known);
      expect(settlingDay({ status: is, settledOn }, is, '2027-01-01')).toBe(settledOn);
    }),
  );
});

test('a snag that is open was settled on no day', () => {
  const refused = snagSchema.safeParse({ ...aSnag(), status: 'in_progress', settledOn: '2026-11-03' });
  expect(refused.error?.issues).toMatchObject([{ path: ['settledOn'], message: expect.stringContaining('no day') }]);
});
