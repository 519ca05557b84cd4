import type { Flow } from '@weft/domain';
import { describe, expect, test } from 'vitest';
import { type BoardCard, cardWords, columnsOf, shownCards } from './cards.ts';

const flow: Flow = {
  id: 'flow',
  label: 'Flow',
  initial: 'first',
  caseTypes: ['consent'],
  stages: [
    { id: 'held', label: 'Held', side: true, final: false },
    { id: 'first', label: 'First', side: false, final: false },
    { id: 'last', label: 'Last', side: false, final: true },
  ],
  transitions: [],
};

function card(reference: string, said: Partial<BoardCard> = {}): BoardCard {
  return {
    id: reference,
    version: 1,
    reference,
    caseType: 'consent',
    flow: 'flow',
    stage: 'first',
    stageSince: '2026-11-01',
    returnsTo: null,
    organisation: { id: 'o', name: 'Café Trust' },
    building: { id: 'b', name: 'Marl Hole Hall' },
    nextActionPost: null,
    councilLeadPostId: null,
    partnerLeadPostId: null,
    contactState: 'good',
    waitingOn: 'tenant',
    waitingSince: '2026-11-01',
    nextAction: 'Ring the chair',
    nextActionDue: '2026-12-01',
    closedOn: null,
    fictional: false,
    daysWaiting: 23,
    urgency: 'later',
    openSnags: 0,
    worstSeverity: null,
    blocked: false,
    ...said,
  };
}

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

describe('the columns of a flow', () => {
  test('stages beside the flow come last, whatever their place in it', () => {
    expect(columnsOf(flow, []).map(({ stage }) => stage.id)).toEqual(['first', 'last', 'held']);
  });

  test('what is due soonest comes first, then the worst snags; what was just moved before all', () => {
    const cards = [
      card('late', { nextActionDue: '2027-01-01' }),
      card('mild', { worstSeverity: 'low' }),
      card('bad', { worstSeverity: 'critical' }),
    ];
    expect(references(columnsOf(flow, cards)[0]?.cards ?? [])).toEqual(['bad', 'mild', 'late']);
    const moved = columnsOf(flow, cards, ({ reference }) => reference === 'late');
    expect(references(moved[0]?.cards ?? [])).toEqual(['late', 'bad', 'mild']);
  });
});

test('a card without an organisation still has words', () => {
  expect(cardWords(card('CAT-2026-001', { organisation: null }))).toBe('CAT-2026-001, no organisation yet, Marl Hole Hall');
});
