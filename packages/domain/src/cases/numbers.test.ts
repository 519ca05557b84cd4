import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { idOf } from '../testing/records.ts';
import { addDays } from '../values/day.ts';
import { waitingOnSchema } from './case.ts';
import { type CountedCase, casesByAge, endsByYear, snagsByAge, snagsByCategory, snagsOpenOn, waitsByParty } from './numbers.ts';
import { severitySchema } from './snag.ts';

const today = '2026-11-27';

function counted(number: number, said: Partial<CountedCase> = {}): CountedCase {
  return { id: idOf(number), openedOn: '2026-11-01', closedOn: null, waitingOn: 'nobody', waitingSince: null, ...said };
}

test('waits are counted by party, the longest case first; who waits on nobody and who is closed do not count', () => {
  const cases = [
    counted(1, { waitingOn: 'tenant', waitingSince: '2026-11-20' }),
    counted(2, { waitingOn: 'tenant', waitingSince: '2026-10-28' }),
    counted(3, { waitingOn: 'council_legal' }),
    counted(4),
    counted(5, { waitingOn: 'tenant', waitingSince: '2026-01-01', closedOn: '2026-02-01' }),
  ];
  const said = waitsByParty(cases, today).map((wait) => ({ ...wait, cases: wait.cases.map(({ id }) => id) }));
  expect(said).toEqual([
    { waitingOn: 'council_legal', cases: [idOf(3)], longest: 0, total: 0 },
    { waitingOn: 'tenant', cases: [idOf(2), idOf(1)], longest: 30, total: 37 },
  ]);
});

test.each([
  ['2026-11-28', 'under-3'],
  ['2026-08-28', 'under-3'],
  ['2026-08-27', '3-to-6'],
  ['2026-05-27', '6-to-12'],
  ['2025-11-27', '12-to-24'],
  ['2024-11-27', 'over-24'],
])('opened or raised on %s: %s', (day, band) => {
  const cases = casesByAge([counted(1, { openedOn: day })], today);
  expect(cases.filter((each) => each.cases.length > 0).map((each) => each.band)).toEqual([band]);
  const snags = snagsByAge([{ raisedOn: day }], today);
  expect(snags.filter((each) => each.snags.length > 0).map((each) => each.band)).toEqual([band]);
});

test('every open case stands in one band of age, and in one wait unless it waits on nobody', () => {
  const day = fc.integer({ min: -1500, max: 30 }).map((days) => addDays(today, days));
  const any = fc.record({
    openedOn: day,
    closedOn: fc.option(day),
    waitingOn: fc.constantFrom(...waitingOnSchema.options),
    waitingSince: day,
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 20 }), (drawn) => {
      const cases = drawn.map((said, index) => counted(index, said));
      const open = cases.filter(({ closedOn }) => closedOn === null);
      expect(casesByAge(cases, today).flatMap((each) => each.cases)).toHaveLength(open.length);
      const waiting = open.filter(({ waitingOn }) => waitingOn !== 'nobody');
      expect(waitsByParty(cases, today).flatMap((each) => each.cases)).toHaveLength(waiting.length);
    }),
  );
});

test('snags are counted by category and severity, most first', () => {
  const snag = (category: string, severity: 'critical' | 'low') => ({ category, severity });
  const [tenure, repair] = snagsByCategory([snag('repair', 'low'), snag('tenure', 'low'), snag('tenure', 'critical')]);
  expect([tenure?.category, tenure?.total, tenure?.bySeverity.critical.length, tenure?.bySeverity.low.length]).toEqual(['tenure', 2, 1, 1]);
  expect([repair?.category, severitySchema.options.map((each) => repair?.bySeverity[each].length)]).toEqual(['repair', [0, 0, 0, 1]]);
});

test('the snags of a past day are those raised by then and settled later, or not yet; one settled nobody knows when is not among them', () => {
  const open = [{ raisedOn: '2026-05-01' }, { raisedOn: '2026-07-01' }];
  const settled = ['2026-05-31', '2026-06-01', '2026-06-02', null].map((settledOn) => ({ raisedOn: '2026-05-02', settledOn }));
  expect(snagsOpenOn(open, settled, '2026-06-01')).toEqual([open[0], settled[2]]);
});

test('tenancies stand in the year they end in, between those that are past and those of which nobody knows', () => {
  const ends = ['2031-03-31', null, today, '2026-11-26', '2031-01-01', '2027-01-01'].map((endsOn) => ({ endsOn }));
  expect(endsByYear(ends, today).map(({ year, tenancies }) => [year, tenancies.length])).toEqual([
    ['past', 1],
    ['2026', 1],
    ['2027', 1],
    ['2031', 2],
    ['unknown', 1],
  ]);
});
