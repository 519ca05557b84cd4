import type { Flow } from '@weft/domain';
import { expect, test } from 'vitest';
import { sampleCard as card } from '../../testing/sampleCard.ts';
import { groupOf, groupsOf, lanesOf, oldestIn, targetsOf } from './grouping.ts';

const stage = (id: string, side = false) => ({ id, label: id, side, final: false });
const flow: Flow = {
  id: 'flow',
  label: 'Flow',
  initial: 'first',
  caseTypes: ['consent'],
  stages: [stage('held', true), stage('first'), stage('last')],
  transitions: [{ from: 'first', to: 'last', requires: [] }],
};
const other: Flow = { ...flow, id: 'other', label: 'Other', stages: [stage('begun')] };
const isMoved = () => false;

const surveyor = { id: 'p1', title: 'Surveyor' };
const chair = { id: 'p2', title: 'Chair' };
const cards = [
  card('A', { nextActionPost: surveyor, waitingOn: 'council_legal', daysWaiting: 91, daysInStage: 5 }),
  card('B', { nextActionPost: chair, stage: 'last', neighbourhood: { id: 'n', name: 'Hanley' }, daysInStage: 40 }),
  card('C', { nextActionPost: surveyor, nextActionDue: '2026-01-01', daysWaiting: null }),
];

const shape = (lanes: ReturnType<typeof lanesOf>) =>
  lanes.map((lane) => [lane.label, lane.columns.map((column) => [column.id, column.cards.map((each) => each.reference).join(' ')])]);

test('stages beside the flow come last, whatever their place in it', () => {
  expect(groupsOf('stage', [], [flow]).map(({ id }) => id)).toEqual(['first', 'last', 'held']);
});

test('columns by stage hold their cards, most pressing first; what was just put there before all', () => {
  const asked = { cards, flows: [flow], search: {} };
  expect(shape(lanesOf({ ...asked, isMoved }))).toEqual([
    [
      '',
      [
        ['first', 'C A'],
        ['last', 'B'],
        ['held', ''],
      ],
    ],
  ]);
  expect(shape(lanesOf({ ...asked, isMoved: ({ reference }) => reference === 'A' }))[0]?.[1]?.[0]).toEqual(['first', 'A C']);
});

test('lanes have the same columns each, and a column folds only where no lane has anything in it', () => {
  const lanes = lanesOf({ cards, flows: [flow], search: { columns: 'stage', lanes: 'person' }, isMoved });
  expect(shape(lanes)).toEqual([
    [
      'Chair',
      [
        ['first', ''],
        ['last', 'B'],
        ['held', ''],
      ],
    ],
    [
      'Surveyor',
      [
        ['first', 'C A'],
        ['last', ''],
        ['held', ''],
      ],
    ],
  ]);
  expect(lanes[0]?.columns.map((column) => column.isEmpty)).toEqual([false, false, true]);
});

test('stages of several flows get a lane for each flow', () => {
  const lanes = lanesOf({ cards: [...cards, card('D', { flow: 'other', stage: 'begun' })], flows: [flow, other], search: {}, isMoved });
  expect(lanes.map(({ label, count }) => [label, count])).toEqual([
    ['Flow', 3],
    ['Other', 1],
  ]);
});

test('whose move it is has a column for everybody; people and neighbourhoods those that there are cards for', () => {
  expect(groupsOf('move', cards, [flow])).toHaveLength(9);
  expect(groupsOf('person', cards, [flow]).map(({ label }) => label)).toEqual(['Chair', 'Surveyor']);
  expect(groupsOf('area', cards, [flow]).map(({ label }) => label)).toEqual(['Hanley', 'Not on record']);
});

test('every card stands in one of the groups, however they are grouped', () => {
  for (const by of ['stage', 'move', 'person', 'area'] as const) {
    const ids = groupsOf(by, cards, [flow]).map(({ id }) => id);
    for (const each of cards) expect(ids).toContain(groupOf(by, each));
  }
});

test('a card is dropped where its flow lets it go, on another mover or person, and in no neighbourhood', () => {
  const [first = card('none')] = cards;
  const to = (by: 'stage' | 'move' | 'person' | 'area', of = first) => targetsOf(by, of, groupsOf(by, cards, [flow]), flow);
  expect(to('stage')).toEqual(['last']);
  expect(to('move')).not.toContain('council_legal');
  expect(to('move')).toContain('tenant');
  expect(to('person')).toEqual(['p2']);
  expect(to('area')).toEqual([]);
  expect(to('person', card('closed', { closedOn: '2026-11-01' }))).toEqual([]);
});

test('the oldest of a column is told by its stage there, and by its wait elsewhere', () => {
  expect(oldestIn('stage', cards)).toBe(40);
  expect(oldestIn('move', cards)).toBe(91);
  expect(oldestIn('stage', [])).toBeNull();
});
