import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { complianceChecks } from '../testing/flows.ts';
import { addDays, addMonths, type Day, daysBetween } from '../values/day.ts';
import { saidWithBuilding } from './buildingFacts.ts';
import { byWhatIsWrong, complianceExpiry, complianceStanding, complianceStatuses, type SaidOfCheck, statusOf } from './standing.ts';

const today = '2026-11-24';
const yearly = { intervalMonths: 12, warningDays: 60 };
const seen = { doneOn: null, expiresOn: null, seenOn: '2026-01-09', notApplicableBecause: null };

const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyInterval = fc.record({ intervalMonths: fc.option(fc.integer({ min: 1, max: 600 })), warningDays: fc.nat({ max: 730 }) });
const anySaid: fc.Arbitrary<SaidOfCheck> = fc.oneof(
  fc.record({
    doneOn: fc.option(anyDay),
    expiresOn: fc.option(anyDay),
    seenOn: fc.option(anyDay),
    notApplicableBecause: fc.constant(null),
  }),
  fc.constant({ doneOn: null, expiresOn: null, seenOn: null, notApplicableBecause: 'It has no lift' }),
);

describe('how a check stands', () => {
  test.each<[string, Partial<SaidOfCheck> | null, string]>([
    ['nothing recorded', null, 'missing'],
    ['no day said', { seenOn: null }, 'missing'],
    ['done and seen within the interval', { doneOn: '2026-06-01' }, 'current'],
    ['61 days to go', { doneOn: '2026-01-24' }, 'current'],
    ['60 days to go', { doneOn: '2026-01-23' }, 'due'],
    ['its last day', { doneOn: '2025-11-24' }, 'due'],
    ['the day after its last', { doneOn: '2025-11-23' }, 'expired'],
    ['an expiry typed before the interval is over', { doneOn: '2026-06-01', expiresOn: '2026-11-01' }, 'expired'],
    ['an expiry typed after the interval is over', { doneOn: '2020-06-01', expiresOn: '2028-06-01' }, 'current'],
    ['said, with no evidence seen', { doneOn: '2026-06-01', seenOn: null }, 'unverified'],
    ['about to expire, with no evidence seen', { doneOn: '2025-12-01', seenOn: null }, 'unverified'],
    ['expired, with no evidence seen', { doneOn: '2020-06-01', seenOn: null }, 'expired'],
    ['a reason why it does not apply', { notApplicableBecause: 'It has no lift.', seenOn: null }, 'does_not_apply'],
  ])('%s', (_, said, status) => {
    expect(statusOf(yearly, said && { ...seen, ...said }, today)).toBe(status);
  });

  test('one without an interval counts until it is done again, unless an expiry is typed', () => {
    const asIssued = { intervalMonths: null, warningDays: 60 };
    expect(statusOf(asIssued, { ...seen, doneOn: '1999-01-01' }, today)).toBe('current');
    expect(statusOf(asIssued, { ...seen, doneOn: '1999-01-01', expiresOn: '2020-01-01' }, today)).toBe('expired');
  });

  test('is one of six, and expired exactly when its last day is past', () => {
    fc.assert(
      fc.property(anyInterval, anySaid, anyDay, (interval, said, on) => {
        const { status, expiresOn } = complianceStanding(interval, said, on);
        expect(complianceStatuses).toContain(status);
        expect(status === 'expired').toBe(expiresOn !== null && expiresOn < on);
      }),
    );
  });

  test('only ever gets worse as days pass', () => {
    const worse = ['current', 'due', 'expired'];
    fc.assert(
      fc.property(anyInterval, anySaid, anyDay, fc.nat({ max: 4000 }), (interval, said, on, days) => {
        const [now, later] = [statusOf(interval, said, on), statusOf(interval, said, addDays(on, days))];
        if (later !== now) expect(worse.indexOf(later)).toBeGreaterThan(now === 'unverified' ? 1 : worse.indexOf(now));
      }),
    );
  });

  test('presses when it is due or expired, or about to be without evidence', () => {
    fc.assert(
      fc.property(anyInterval, anySaid, anyDay, (interval, said, on) => {
        const { status, expiresOn, isPressing } = complianceStanding(interval, said, on);
        expect(isPressing).toBe(expiresOn !== null && daysBetween(on, expiresOn) <= interval.warningDays);
        if (status === 'due' || status === 'expired') expect(isPressing).toBe(true);
        if (status === 'missing' || status === 'current' || status === 'does_not_apply') expect(isPressing).toBe(false);
      }),
    );
  });
});

describe('when a check expires', () => {
  test.each<[string, number, Day, Day, string]>([
    ['the same day of a later month', 12, '2026-03-11', '2027-03-11', 'Done 11 March 2026, plus 12 months: 11 March 2027.'],
    ['years', 60, '2021-11-30', '2026-11-30', 'Done 30 November 2021, plus 5 years: 30 November 2026.'],
    ['a leap day', 12, '2024-02-29', '2025-02-28', 'Done 29 February 2024, plus 12 months: 28 February 2025, the last day of that month.'],
    ['a leap day four years on', 48, '2024-02-29', '2028-02-29', 'Done 29 February 2024, plus 4 years: 29 February 2028.'],
    [
      'the end of a longer month',
      6,
      '2026-08-31',
      '2027-02-28',
      'Done 31 August 2026, plus 6 months: 28 February 2027, the last day of that month.',
    ],
    ['one month', 1, '2026-01-31', '2026-02-28', 'Done 31 January 2026, plus 1 month: 28 February 2026, the last day of that month.'],
  ])('by its interval: %s', (_, intervalMonths, doneOn, day, working) => {
    expect(complianceExpiry({ intervalMonths }, { ...seen, doneOn })).toEqual({ day, working });
  });

  test('by what is typed, whatever the interval', () => {
    fc.assert(
      fc.property(anyInterval, fc.option(anyDay), anyDay, (interval, doneOn, expiresOn) => {
        expect(complianceExpiry(interval, { ...seen, doneOn, expiresOn }).day).toBe(expiresOn);
      }),
    );
  });

  test('always falls in the month that the interval says, on the same day of it or its last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), anyDay, (intervalMonths, doneOn) => {
        const { day } = complianceExpiry({ intervalMonths }, { ...seen, doneOn });
        const months = (each: Day) => Number(each.slice(0, 4)) * 12 + Number(each.slice(5, 7));
        expect(months(day ?? '')).toBe(months(doneOn) + intervalMonths);
        const isLast = addDays(day ?? '', 1).slice(8) === '01';
        expect(day?.slice(8) === doneOn.slice(8) || isLast).toBe(true);
        expect(day).toBe(addMonths(doneOn, intervalMonths));
      }),
    );
  });

  test('always comes with its working in a sentence', () => {
    fc.assert(
      fc.property(anyInterval, fc.option(anySaid), (interval, said) => {
        expect(complianceExpiry(interval, said).working).toMatch(/^[A-Z].+\.$/);
      }),
    );
  });
});

test('what is wrong comes first, and of it what expires soonest', () => {
  const at = (said: Partial<SaidOfCheck> | null) => complianceStanding(yearly, said && { ...seen, ...said }, today);
  const lines = [
    at({ doneOn: '2026-06-01' }),
    at({ notApplicableBecause: 'It has no lift.', seenOn: null }),
    at({ doneOn: '2025-12-01' }),
    at({ doneOn: '2026-06-01', seenOn: null }),
    at({ doneOn: '2025-06-01' }),
    at(null),
    at({ doneOn: '2022-06-01' }),
  ].sort(byWhatIsWrong);
  expect(lines.map(({ status, expiresOn }) => [status, expiresOn])).toEqual([
    ['expired', '2023-06-01'],
    ['expired', '2026-06-01'],
    ['missing', null],
    ['unverified', '2027-06-01'],
    ['due', '2026-12-01'],
    ['current', '2027-06-01'],
    ['does_not_apply', null],
  ]);
});

describe('the energy certificate of a building', () => {
  const epc = complianceChecks.find(({ key }) => key === 'epc') ?? yearly;

  test('stands by the expiry that the building has, unverified until it is recorded', () => {
    const said = saidWithBuilding('epc', null, { epcExpires: '2030-01-08' });
    expect(complianceStanding(epc, said, today)).toMatchObject({ status: 'unverified', expiresOn: '2030-01-08' });
    const recorded = saidWithBuilding('epc', { ...seen, doneOn: '2019-01-08' }, { epcExpires: '2030-01-08' });
    expect(complianceStanding(epc, recorded, today)).toMatchObject({ status: 'current', expiresOn: '2030-01-08' });
  });

  test('says nothing of other checks, nor where it does not apply', () => {
    expect(saidWithBuilding('gas', null, { epcExpires: '2030-01-08' })).toBeNull();
    const exempt = { ...seen, seenOn: null, notApplicableBecause: 'Land.' };
    expect(saidWithBuilding('epc', exempt, { epcExpires: '2030-01-08' })).toEqual(exempt);
  });
});
