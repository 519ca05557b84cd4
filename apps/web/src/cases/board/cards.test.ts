import { describe, expect, test } from 'vitest';
import { sampleCard as card } from '../../testing/sampleCard.ts';
import { type BoardCard, byPressure, cardWords, shownCards } from './cards.ts';
import { saysTheSame } from './saysTheSame.ts';

const references = (cards: readonly BoardCard[]) => cards.map(({ reference }) => reference);

describe('what an address shows', () => {
  const cards = [
    card('A'),
    card('B', { waitingOn: 'council_legal', daysWaiting: 91 }),
    card('C', { waitingOn: 'council_property', daysWaiting: 90 }),
    card('D', { organisation: null, nextAction: null, daysWaiting: null, waitingOn: 'nobody' }),
  ];

  test('the council stands for each part of it', () => {
    expect(references(shownCards(cards, { waitingOn: 'council' }))).toEqual(['B', 'C']);
    expect(references(shownCards(cards, { waitingOn: 'council_legal' }))).toEqual(['B']);
  });

  test('over ninety days is more than ninety', () => {
    expect(references(shownCards(cards, { over: 90 }))).toEqual(['B']);
  });

  test('words are looked for in any order, without case or accents, in all that a card says', () => {
    expect(references(shownCards(cards, { q: 'HALL cafe' }))).toEqual(['A', 'B', 'C']);
    expect(references(shownCards(cards, { q: 'marl' }))).toEqual(['A', 'B', 'C', 'D']);
    expect(references(shownCards(cards, { q: 'elsewhere' }))).toEqual([]);
  });
});

test('each filter leaves what answers to it', () => {
  const post = { id: 'p', title: 'Surveyor' };
  const full: Partial<BoardCard> = {
    nextActionPost: post,
    neighbourhood: { id: 'n', name: 'Hanley' },
    caseType: 'renewal',
    worstSeverity: 'high',
    urgency: 'overdue',
    blocked: true,
  };
  const cards = [card('A', full), card('B')];
  for (const search of [
    { person: 'p' },
    { area: 'n' },
    { type: 'renewal' },
    { severity: 'high' as const },
    { urgency: 'overdue' as const },
    { blocked: true as const },
  ])
    expect(references(shownCards(cards, search)), JSON.stringify(search)).toEqual(['A']);
  expect(references(shownCards(cards, { area: 'none' }))).toEqual(['B']);
});

test('what is due soonest comes first, then the worst snags', () => {
  const cards = [
    card('late', { nextActionDue: '2027-01-01' }),
    card('mild', { worstSeverity: 'low' }),
    card('bad', { worstSeverity: 'critical' }),
  ];
  expect(references(cards.sort(byPressure))).toEqual(['bad', 'mild', 'late']);
});

test('a card without an organisation still has words', () => {
  expect(cardWords(card('CAT-2026-001', { organisation: null }))).toBe('CAT-2026-001, no organisation yet, Marl Hole Hall');
});

test('a card says the same as another of a later version, but not once anything on it differs', () => {
  const before = card('A', {
    waitsFor: [{ description: 'The deeds', waitingOn: 'tenant', dependsOnCaseId: null, reference: null, depth: 0 }],
  });
  expect(saysTheSame({ ...structuredClone(before), version: 2 }, before)).toBe(true);
  expect(saysTheSame({ ...before, waitingOn: 'funder' }, before)).toBe(false);
  expect(saysTheSame({ ...before, building: { id: 'b', name: 'Another hall' } }, before)).toBe(false);
  expect(saysTheSame({ ...before, waitsFor: [] }, before)).toBe(false);
  expect(saysTheSame(before, undefined)).toBe(false);
});
