import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serviceLevels } from '../testing/flows.ts';
import { addDays } from '../values/day.ts';
import { waitingOnSchema } from './case.ts';
import { type TodayFacts, todayOf, todayParts, waitsOnOthers } from './today.ts';

const today = '2026-11-27';
const asked = { today, levels: serviceLevels, side: 'partner' } as const;

function subject(reference: string, said: Partial<TodayFacts> = {}): TodayFacts {
  return {
    reference,
    openedOn: '2026-01-05',
    closedOn: null,
    stage: 'resolving',
    stageSince: '2026-02-01',
    nextActionDue: '2026-12-24',
    holdReviewOn: null,
    lastLoggedOn: today,
    waitingOn: 'nobody',
    waitingSince: null,
    ...said,
  };
}

const named = (cases: readonly TodayFacts[]) =>
  Object.fromEntries(Object.entries(todayOf(cases, asked)).map(([part, lines]) => [part, lines.map((line) => line.subject.reference)]));

test('each case stands in the most pressing part that it belongs to, the longest first', () => {
  const silent = { lastLoggedOn: '2026-10-01' };
  const waiting = { waitingOn: 'council_legal', waitingSince: '2026-11-01' } as const;
  expect(
    named([
      subject('A', { nextActionDue: '2026-11-26', ...silent, ...waiting }),
      subject('B', { nextActionDue: '2026-11-20' }),
      subject('C', { nextActionDue: today, ...silent }),
      subject('D', { nextActionDue: '2026-12-04', ...waiting }),
      subject('E', { stage: 'on_hold', holdReviewOn: '2026-11-25', ...silent }),
      subject('F', { stage: 'on_hold', holdReviewOn: '2026-11-24' }),
      subject('G', { lastLoggedOn: '2026-10-20', ...waiting }),
      subject('H', silent),
      subject('I', waiting),
      subject('J', { ...waiting, waitingSince: '2026-10-01' }),
      subject('K', { waitingOn: 'vast', waitingSince: '2026-01-06', nextActionDue: '2027-01-04' }),
      subject('L'),
      subject('M', { closedOn: '2026-11-01', nextActionDue: null }),
    ]),
  ).toEqual({
    overdue: ['B', 'A'],
    thisWeek: ['C', 'D'],
    holdReview: ['F', 'E'],
    silent: ['H', 'G'],
    waiting: ['J', 'I'],
    later: ['L', 'K'],
  });
});

test('a line says all service levels that its case has reached, whatever part it stands in', () => {
  const [line] = todayOf([subject('A', { nextActionDue: '2026-11-26', lastLoggedOn: '2026-10-01' })], asked).overdue;
  expect(line?.flags.map(({ measure }) => measure)).toEqual(['overdue', 'silent']);
});

test('waiting on one’s own side is not waiting on others', () => {
  expect(waitingOnSchema.options.filter((party) => !waitsOnOthers(party, 'partner'))).toEqual(['vast', 'nobody']);
  expect(waitingOnSchema.options.filter((party) => waitsOnOthers(party, 'council'))).toEqual(['tenant', 'vast', 'funder', 'third_party']);
});

describe('whatever the cases', () => {
  const day = fc.integer({ min: -200, max: 60 }).map((days) => addDays(today, days));
  const any = fc.record({
    openedOn: day,
    stage: fc.constantFrom('resolving', 'on_hold'),
    stageSince: day,
    closedOn: fc.option(day, { freq: 1 }),
    nextActionDue: day,
    holdReviewOn: fc.option(day),
    lastLoggedOn: fc.option(day),
    waitingOn: fc.constantFrom(...waitingOnSchema.options),
    waitingSince: fc.option(day),
  });
  const cases = fc.array(any, { maxLength: 20 }).map((all) => all.map((said, index) => subject(String(index), said)));

  test('each open one stands in exactly one place, and no closed one in any', () => {
    fc.assert(
      fc.property(cases, (all) => {
        const placed = Object.values(todayOf(all, asked)).flatMap((lines) => lines.map((line) => line.subject.reference));
        const open = all.filter(({ closedOn }) => closedOn === null).map(({ reference }) => reference);
        expect(placed.sort()).toEqual(open.sort());
      }),
    );
  });

  test('the order in which they come does not matter', () => {
    fc.assert(
      fc.property(cases, (all) => {
        expect(named([...all].reverse())).toEqual(named(all));
      }),
    );
  });

  test('what is overdue was due before today, what is later asks for nothing', () => {
    fc.assert(
      fc.property(cases, (all) => {
        const parts = todayOf(all, asked);
        expect(parts.overdue.every((line) => (line.subject.nextActionDue ?? '') < today)).toBe(true);
        const asking = todayParts.filter((part) => part !== 'overdue').flatMap((part) => parts[part]);
        expect([...asking, ...parts.later].every((line) => (line.subject.nextActionDue ?? '') >= today)).toBe(true);
        expect(parts.later.every((line) => line.flags.length === 0)).toBe(true);
      }),
    );
  });
});
