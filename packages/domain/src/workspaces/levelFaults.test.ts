import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flagsOf } from '../cases/flags.ts';
import { serviceLevels } from '../testing/flows.ts';
import { addDays } from '../values/day.ts';
import { levelFaults } from './levelFaults.ts';
import { levelDifferences } from './levelWords.ts';
import { levelsWith, type OwnLevel, ownLevelsSchema, trulyOwn } from './ownLevels.ts';

const level = (said: Partial<OwnLevel> = {}): OwnLevel => ({ after: 28, unit: 'days', advice: 'Ring them.', off: false, ...said });
const faults = (own: Record<string, OwnLevel>) => levelFaults(serviceLevels, own).map(({ path, message }) => `${path}: ${message}`);
const early = (flag: string, escalate: string) => [
  `serviceLevels.silent/escalate.after: A case is flagged first and escalated later: this would flag it after ${flag} and escalate it after ${escalate}.`,
];

test('what came is not wrong, and a case is flagged before it is escalated', () => {
  expect(faults({})).toEqual([]);
  expect(faults({ 'silent/flag': level({ after: 55 }) })).toEqual([]);
  expect(faults({ 'silent/flag': level({ after: 56 }) })).toEqual(early('56 days', '56 days'));
  expect(faults({ 'silent/escalate': level({ after: 1 }) })).toEqual(early('28 days', '1 day'));
});

test('one that is off is before nothing and after nothing', () => {
  expect(faults({ 'silent/flag': level({ after: 90, off: true }) })).toEqual([]);
  expect(faults({ 'silent/escalate': level({ after: 3, off: true }) })).toEqual([]);
});

test('one that there is not is refused', () => {
  expect(faults({ 'hold/escalate': level() })).toEqual(['serviceLevels.hold/escalate: There is no such service level.']);
});

test.each([
  [{ after: 0 }, 'Type 1 day or more.'],
  [{ after: 1.5 }, 'Type a whole number of days.'],
  [{ after: 1001 }, 'Type at most 1000 days.'],
  [{ advice: ' ' }, 'What to do then cannot be empty.'],
])('%o is refused: %s', (said, sentence) => {
  const { error } = ownLevelsSchema.safeParse({ 'silent/flag': level(said) });
  expect(error?.issues[0]?.message).toBe(sentence);
});

test('what says the same as how it came is not its own', () => {
  const [came] = serviceLevels.levels.filter(({ measure, step }) => measure === 'silent' && step === 'flag');
  expect(trulyOwn(serviceLevels, { 'silent/flag': level({ advice: came?.advice ?? '' }), 'hold/flag': level() })).toEqual({
    'hold/flag': level(),
  });
});

test('what an edit changes is said in words', () => {
  const before = { 'silent/flag': level({ after: 20 }) };
  const after = { 'silent/flag': level({ after: 5, unit: 'working_days', advice: 'Visit.' }), 'hold/flag': level({ off: true }) };
  expect(levelDifferences(serviceLevels, before, after)).toEqual([
    '“It is on hold”: flagged no more',
    '“It is on hold”: once flagged, “Ring them”',
    '“Nothing is logged on it”: flagged after 5 working days, before after 20 days',
    '“Nothing is logged on it”: once flagged, “Visit”',
  ]);
  expect(levelDifferences(serviceLevels, after, {})).toContain('“It is on hold”: flagged again, after 28 days');
  expect(levelDifferences(serviceLevels, after, after)).toEqual([]);
});

describe('whatever two levels are taken', () => {
  const aLevel = fc.record({ after: fc.integer({ min: 1, max: 60 }), unit: fc.constantFrom('days' as const, 'working_days' as const) });
  const since = fc.integer({ min: 0, max: 13 }).map((days) => addDays('2026-06-01', days));

  test('a case is flagged for a day at least before it is escalated, on whatever day its silence began', () => {
    const levels = { ...serviceLevels, holidays: [] };
    fc.assert(
      fc.property(aLevel, aLevel, since, (flag, escalate, openedOn) => {
        const own = { 'silent/flag': level(flag), 'silent/escalate': level(escalate) };
        fc.pre(levelFaults(levels, own).length === 0);
        const facts = { openedOn, closedOn: null, stage: 'resolving', stageSince: openedOn, nextActionDue: null, holdReviewOn: null };
        const days = Array.from({ length: 100 }, (_, index) => addDays(openedOn, index));
        const [first] = days.flatMap((today) => flagsOf({ ...facts, lastLoggedOn: null }, levelsWith(levels, own), today));
        expect(first?.step).toBe('flag');
      }),
    );
  });
});
