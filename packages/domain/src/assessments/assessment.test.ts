import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessmentForm } from '../testing/flows.ts';
import { idOf } from '../testing/records.ts';
import { type Assessment, assessmentSchema, type Scores } from './assessment.ts';
import { latestOfEach, scoreDifferences } from './differences.ts';
import { principles, questionsOf, scoredItems } from './items.ts';
import { bandOf, totalOf, totalWords } from './total.ts';

const { bands } = assessmentForm;
const score = fc.integer({ min: 1, max: 5 });
const someScores: fc.Arbitrary<Scores> = fc
  .array(fc.option(score), { minLength: scoredItems.length, maxLength: scoredItems.length })
  .map((values) => Object.fromEntries(scoredItems.flatMap((item, at) => (values[at] == null ? [] : [[item, values[at]]]))));
const allScores: fc.Arbitrary<Scores> = fc.tuple(...scoredItems.map(() => score)).map((values) => scoresOf(values));

function scoresOf(values: readonly number[]): Scores {
  return Object.fromEntries(scoredItems.slice(0, values.length).map((item, at) => [item, values[at] ?? 1]));
}

/** Scores of all fifteen items that sum to a total. */
function summingTo(total: number): Scores {
  const each = Math.floor(total / 15);
  return scoresOf(scoredItems.map((_, at) => each + (at < total % 15 ? 1 : 0)));
}

function anAssessment(fields: object = {}): Assessment {
  return assessmentSchema.parse({ ...given, ...fields });
}

const given = {
  ...{ id: idOf(800), workspaceId: idOf(1), version: 0, relationshipId: idOf(600), account: 'council', memberId: null, rater: null },
  ...{ assessedOn: '2026-11-24', scores: { time: 3 }, originKey: null },
  ...{ strategicInIntent: null, intentReason: null, strategicInDelivery: null, deliveryReason: null, keepAsItIs: null, outcome: null },
};

describe('a band', () => {
  test.each([
    [15, 'Not strategic'],
    [16, 'Minimally strategic'],
    [30, 'Minimally strategic'],
    [31, 'Somewhat strategic'],
    [45, 'Somewhat strategic'],
    [46, 'Largely strategic'],
    [60, 'Largely strategic'],
    [61, 'Highly strategic'],
    [75, 'Highly strategic'],
  ])('of %s is “%s”', (total, label) => {
    expect(totalOf(summingTo(total)).total).toBe(total);
    expect(bandOf(summingTo(total), bands)?.label).toBe(label);
  });

  test('is there exactly when all fifteen items have a score', () => {
    fc.assert(
      fc.property(allScores, fc.constantFrom(...scoredItems), (scores, left) => {
        expect(bandOf(scores, bands)).not.toBeNull();
        const { [left]: _, ...rest } = scores;
        expect(bandOf(rest, bands)).toBeNull();
        expect(totalWords(rest)).toMatch(/so far, 14 of 15 answered, not complete$/);
      }),
    );
  });
});

test('a total is the sum of its principles and axes, and counts what is answered', () => {
  fc.assert(
    fc.property(someScores, (scores) => {
      const parts = [...principles.map(questionsOf), ['proactive', 'financial', 'time'] as const].map((among) => totalOf(scores, among));
      const whole = totalOf(scores);
      expect(parts.reduce((sum, { total }) => sum + total, 0)).toBe(whole.total);
      expect(parts.reduce((sum, { answered }) => sum + answered, 0)).toBe(whole.answered);
      expect(whole.isComplete).toBe(Object.keys(scores).length === 15);
    }),
  );
});

test.each([
  [scoresOf([3, 3, 3, 2, 2, 2, 3, 3, 2]), '23 so far, 9 of 15 answered, not complete'],
  [summingTo(52), '52 of 75'],
])('a total is told in words', (scores, words) => {
  expect(totalWords(scores)).toBe(words);
});

test('two accounts differ where both scored and not alike, the same from either side', () => {
  fc.assert(
    fc.property(someScores, someScores, (one, other) => {
      const differences = scoreDifferences(one, other);
      expect(differences.map(({ item }) => item)).toEqual(
        scoredItems.filter((item) => one[item] !== undefined && other[item] !== undefined && one[item] !== other[item]),
      );
      for (const { by } of differences) expect(by >= 1 && by <= 4).toBe(true);
      expect(scoreDifferences(other, one)).toEqual(differences.map(({ item, one: a, other: b, by }) => ({ item, one: b, other: a, by })));
    }),
  );
});

test('the latest of each account is by the day, then by which came later', () => {
  const old = anAssessment({ id: idOf(1), assessedOn: '2025-01-01' });
  const later = anAssessment({ id: idOf(2) });
  const latest = anAssessment({ id: idOf(3) });
  const theirs = anAssessment({ id: idOf(4), account: 'partner', assessedOn: '2024-01-01' });
  const found = latestOfEach([old, latest, theirs, later]);
  expect([found.get('council')?.id, found.get('partner')?.id, found.get('joint')]).toEqual([latest.id, theirs.id, undefined]);
});

describe('an assessment', () => {
  const isValid = (fields: object) => assessmentSchema.safeParse({ ...given, ...fields }).success;

  test.each([0, 6, 2.5])('has no score of %s', (wrong) => {
    expect(isValid({ scores: { time: wrong } })).toBe(false);
  });

  test('scores at least one of the fifteen items, and nothing else', () => {
    expect(isValid({ scores: {} })).toBe(false);
    expect(isValid({ scores: { 'relational-culture-3': 5 } })).toBe(true);
    expect(isValid({ scores: { strategic: 5 } })).toBe(false);
  });

  test('says why it is, or is not, strategic in intent and in delivery', () => {
    expect(isValid({ strategicInIntent: false })).toBe(false);
    expect(isValid({ strategicInIntent: false, intentReason: 'Nobody planned it.' })).toBe(true);
    expect(isValid({ strategicInDelivery: true, deliveryReason: ' ' })).toBe(false);
  });
});
