import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aTenancy } from '../testing/records.ts';
import { addMonths, type Day } from '../values/day.ts';
import type { KeyDate, KeyDateKind } from './keyDate.ts';
import { keyDates, nextKeyDate } from './keyDates.ts';
import type { Tenancy } from './tenancy.ts';

const today = '2026-11-24';
const building = { assetType: 'building', epcExpires: null } as const;

function dateOf(kind: KeyDateKind, fields: Partial<Tenancy>, on: Day = today, asset: Parameters<typeof keyDates>[1] = building): KeyDate {
  const found = keyDates(aTenancy(fields), asset, on).find((date) => date.kind === kind);
  if (!found) throw new Error(`There is no ${kind}.`);
  return found;
}

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const notice = fc.integer({ min: 0, max: 120 });

describe('notice for a break', () => {
  const deadline = (earliestBreakDate: Day, breakNoticeMonths: number) =>
    dateOf('break_notice', { breakRight: 'tenant', earliestBreakDate, breakNoticeMonths });

  test('is worked out in words, and a reminder comes by itself', () => {
    expect(deadline('2028-03-27', 6)).toEqual({
      kind: 'break_notice',
      label: 'Last day for break notice',
      day: '2027-09-27',
      state: 'within_12_months',
      working: 'Earliest break 27 March 2028, less 6 months’ notice: by 27 September 2027.',
      basis: 'agreement',
      source: 'earliest break and months of notice',
    });
    const reminder = dateOf('break_reminder', { earliestBreakDate: '2028-03-27', breakNoticeMonths: 6 });
    expect(reminder).toMatchObject({ day: '2027-06-27', basis: 'custom' });
    expect(reminder.working).toBe('Notice by 27 September 2027, less 3 months to decide: from 27 June 2027.');
  });

  test.each([
    ['2027-08-31', 6, '2027-02-28'],
    ['2028-08-31', 6, '2028-02-29'],
    ['2028-02-29', 12, '2027-02-28'],
    ['2027-12-31', 1, '2027-11-30'],
    ['2027-01-15', 0, '2027-01-15'],
  ])('for %s with %d months is due by %s', (earliest, months, day) => {
    expect(deadline(earliest, months).day).toBe(day);
  });

  test('given on the deadline, runs out by the break and never after it', () => {
    fc.assert(
      fc.property(anyDay, notice, (earliest, months) => {
        expect(addMonths(deadline(earliest, months).day ?? '', months) <= earliest).toBe(true);
      }),
    );
  });

  test('for an earlier break is never due later', () => {
    fc.assert(
      fc.property(anyDay, anyDay, notice, (one, other, months) => {
        const [first = one, second = other] = [one, other].sort();
        expect((deadline(first, months).day ?? '') <= (deadline(second, months).day ?? '')).toBe(true);
      }),
    );
  });

  test.each([
    [{ breakRight: 'none' }, 'does_not_apply', 'Does not apply: no right to break is recorded.'],
    [{ breakRight: 'tenant' }, 'not_known', 'Cannot be worked out because no earliest break is recorded.'],
    [
      { breakRight: 'tenant', earliestBreakDate: '2028-03-27' },
      'not_known',
      'Cannot be worked out because the months of notice are not recorded.',
    ],
  ])('with %j says why there is no day', (fields, state, working) => {
    expect(dateOf('break_notice', fields)).toMatchObject({ day: null, state, working });
  });

  test('a rolling break says that it goes on', () => {
    expect(dateOf('earliest_break', { breakRight: 'rolling', earliestBreakDate: '2026-01-01' }).working).toContain('It rolls');
  });
});

describe('the end', () => {
  test('is what is recorded; else the day before the anniversary', () => {
    expect(dateOf('expiry', { expiryDate: '2030-06-30' }).day).toBe('2030-06-30');
    const worked = dateOf('expiry', { commencementDate: '2012-04-02', termYears: 15 });
    expect(worked).toMatchObject({ day: '2027-04-01', state: 'within_6_months' });
    expect(worked.working).toBe('15 years from 2 April 2012 end on 1 April 2027. Check the lease: no expiry is recorded.');
    expect(dateOf('expiry', { commencementDate: '2024-02-29', termYears: 1 }).day).toBe('2025-02-27');
  });

  test.each([
    ['freehold', 'does_not_apply'],
    ['tenancy_at_will', 'does_not_apply'],
    ['none_found', 'not_known'],
  ])('of a %s without dates: %s', (agreementType, state) => {
    expect(dateOf('expiry', { agreementType })).toMatchObject({ day: null, state });
    expect(dateOf('expiry_12', { agreementType })).toMatchObject({ day: null, state });
  });

  test('is warned of 24, 12 and 6 months before, in that order, by custom', () => {
    fc.assert(
      fc.property(anyDay, (expiryDate) => {
        const warned = (['expiry_24', 'expiry_12', 'expiry_6', 'expiry'] as const).map((kind) => dateOf(kind, { expiryDate }).day ?? '');
        expect([...warned].sort()).toEqual(warned);
        expect(new Set(warned).size).toBe(4);
      }),
    );
    expect(dateOf('expiry_24', { expiryDate: '2028-02-29' })).toMatchObject({ day: '2026-02-28', basis: 'custom', state: 'passed' });
  });
});

describe('a notice under section 25 or 26', () => {
  const inside = { securityOfTenure: 'inside_act' };

  test('can name the expiry from 12 months before it until 6 months before it', () => {
    const fields = { ...inside, expiryDate: '2027-04-01' };
    expect(dateOf('renewal_opens', fields)).toMatchObject({ day: '2026-04-01', basis: 'statutory', state: 'passed' });
    expect(dateOf('renewal_closes', fields, '2026-09-01')).toMatchObject({
      day: '2026-10-01',
      state: 'within_6_months',
      working: 'Expiry 1 April 2027, less 6 months: the last day on which a notice can name it.',
    });
  });

  test('given later names a later day, which it says', () => {
    expect(dateOf('renewal_closes', { ...inside, expiryDate: '2027-04-01' }).working).toContain(
      'A notice given today can name 24 May 2027 at the soonest, 24 November 2027 at the latest.',
    );
  });

  test('given between its two days is neither too early nor too late to name the expiry', () => {
    fc.assert(
      fc.property(anyDay, (expiryDate) => {
        const opens = dateOf('renewal_opens', { ...inside, expiryDate }).day ?? '';
        const closes = dateOf('renewal_closes', { ...inside, expiryDate }).day ?? '';
        expect(addMonths(opens, 12) >= expiryDate).toBe(true);
        expect(addMonths(closes, 6) <= expiryDate).toBe(true);
        expect(opens < closes).toBe(true);
      }),
    );
    expect(dateOf('renewal_opens', { ...inside, expiryDate: '2028-02-29' }).day).toBe('2027-03-01');
  });

  test.each([
    ['contracted_out', 'does_not_apply', /contracted out of sections 24 to 28/],
    ['not_applicable', 'does_not_apply', /is none or is a licence/],
    ['unknown', 'not_known', /^Cannot be worked out because it is not known whether/],
  ])('when security of tenure is %s: %s', (securityOfTenure, state, working) => {
    for (const kind of ['renewal_opens', 'renewal_closes'] as const) {
      const date = dateOf(kind, { securityOfTenure, expiryDate: '2027-04-01' });
      expect(date).toMatchObject({ day: null, state });
      expect(date.working).toMatch(working);
    }
  });
});

test('a rent review, a service agreement and an energy certificate are taken as recorded, or say what is missing', () => {
  expect(dateOf('rent_review', { nextRentReview: '2027-01-01' }).day).toBe('2027-01-01');
  expect(dateOf('rent_review', {}).state).toBe('does_not_apply');
  expect(dateOf('rent_review', { rentReview: 'stepped' }).state).toBe('not_known');
  expect(dateOf('service_agreement', { serviceAgreementRenewal: '2027-03-31' }).day).toBe('2027-03-31');
  expect(dateOf('service_agreement', {}).state).toBe('not_known');
  expect(dateOf('epc_expiry', {}, today, { ...building, epcExpires: '2030-05-01' }).day).toBe('2030-05-01');
  expect(dateOf('epc_expiry', {}).state).toBe('not_known');
  expect(dateOf('epc_expiry', {}, today, { assetType: 'land', epcExpires: null }).state).toBe('does_not_apply');
});

test.each([
  ['2026-11-23', 'passed'],
  ['2026-11-24', 'within_6_months'],
  ['2027-05-24', 'within_6_months'],
  ['2027-05-25', 'within_12_months'],
  ['2027-11-24', 'within_12_months'],
  ['2028-11-24', 'within_24_months'],
  ['2028-11-25', 'later'],
])('on %s a date has or is %s', (nextRentReview, state) => {
  expect(dateOf('rent_review', { nextRentReview }).state).toBe(state);
});

const known = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const anyTenancy = fc
  .record({
    agreementType: fc.constantFrom('freehold', 'medium_lease', 'tenancy_at_will', 'none_found'),
    securityOfTenure: fc.constantFrom('inside_act', 'contracted_out', 'not_applicable', 'unknown'),
    breakRight: fc.constantFrom('none', 'tenant', 'rolling'),
    rentReview: fc.constantFrom('none', 'stepped'),
    termYears: known(fc.integer({ min: 0, max: 999 })),
    commencementDate: known(anyDay),
    nextRentReview: known(anyDay),
    earliestBreakDate: known(anyDay),
    breakNoticeMonths: known(notice),
    serviceAgreementRenewal: known(anyDay),
  })
  .map((fields) => aTenancy(fields));

test('whatever is known, every kind of date is there once, in order, and none without its working', () => {
  fc.assert(
    fc.property(anyTenancy, anyDay, (tenancy, on) => {
      const dates = keyDates(tenancy, building, on);
      expect(new Set(dates.map(({ kind }) => kind)).size).toBe(12);
      expect(dates).toHaveLength(12);
      const days = dates.flatMap(({ day }) => day ?? []);
      expect(days).toEqual([...days].sort());
      expect(dates.findIndex(({ day }) => day === null)).toBe(days.length === 12 ? -1 : days.length);
      for (const { day, working, source } of dates) {
        expect(source).not.toBe('');
        expect(working).toMatch(day === null ? /^(Cannot be worked out because|Does not apply:) .+\.$/ : /\d{4}/);
      }
      const next = nextKeyDate(dates);
      expect(next?.day ?? null).toBe(days.find((day) => day >= on) ?? null);
    }),
  );
});
