import { expect, test } from 'vitest';
import { aTenancy } from '../testing/records.ts';
import { tenancySchema } from './tenancy.ts';

test.each([
  ['an end before its start', { commencementDate: '2026-05-02', expiryDate: '2026-05-01' }, 'A tenancy cannot end before it starts.'],
  ['a break after its end', { earliestBreakDate: '2030-07-01', expiryDate: '2030-06-30' }, 'A break cannot come after the tenancy ends.'],
  ['a rent below zero', { rentPencePerYear: -1 }, 'This cannot be below zero.'],
  ['part of a penny', { rentPencePerYear: 0.5 }, 'Whole pence.'],
])('a tenancy with %s is refused', (_, fields, message) => {
  expect(tenancySchema.safeParse({ ...aTenancy(), ...fields }).error?.issues.map((issue) => issue.message)).toEqual([message]);
});

test('“not found” and “unclear” are values of a tenancy', () => {
  expect(aTenancy()).toMatchObject({ documentStatus: 'not_found', repairing: 'unclear', occupationStatus: 'holding_over_unclear' });
});
