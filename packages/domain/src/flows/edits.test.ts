import { expect, test } from 'vitest';
import { caseModel, flowOf } from '../testing/flows.ts';
import {
  addMove,
  addStage,
  askBothSides,
  asksBothSides,
  changeMove,
  changeStage,
  keyFor,
  removeMove,
  removeStage,
  shiftStage,
} from './edits.ts';
import { flowFaults } from './faults.ts';

const legacy = flowOf('legacy_snagging');
const ids = (flow: Pick<typeof legacy, 'stages'>) => flow.stages.map(({ id }) => id);
const said = (flow: Parameters<typeof flowFaults>[0]) => flowFaults(flow).map(({ message }) => message);

test.each(
  caseModel.flows.flatMap((flow) =>
    flow.stages.filter(({ side, final }) => !side && !final).map((stage) => [flow.id, stage.id, flow] as const),
  ),
)('a stage of %s added after %s is led to and led on from', (_, after, flow) => {
  const added = addStage(flow, 'Site visit', after);
  expect(ids(added)[ids(flow).indexOf(after) + 1]).toBe('site_visit');
  expect(said(added)).toEqual([]);
});

test('a stage beside the flow is led to from anywhere', () => {
  const added = addStage(legacy, 'With the insurer', null);
  expect(added.transitions.at(-1)).toEqual({ from: '*', to: 'with_the_insurer', requires: [] });
  expect(said(added)).toEqual([]);
});

test('a stage taken out leaves no gap: what led to it leads on to the next', () => {
  const out = removeStage(legacy, 'fact_finding');
  expect(out.transitions.find(({ from, to }) => from === 'contact_restored' && to === 'snag_list_agreed')?.requires).toHaveLength(6);
  expect(said(out)).toEqual([]);
});

test('a key is made of a name, and never one that was taken', () => {
  expect(keyFor('Ymweliad â’r safle!', [])).toBe('ymweliad_a_r_safle');
  expect(keyFor('Site visit', ['site_visit', 'site_visit_2'])).toBe('site_visit_3');
  expect(keyFor('…', [])).toBe('stage');
});

test('stages move a place, and no further than the ends', () => {
  expect(ids(shiftStage(legacy, 'contact_restored', -1)).slice(0, 2)).toEqual(['contact_restored', 'identified']);
  expect(shiftStage(legacy, 'identified', -1)).toBe(legacy);
  expect(changeStage(legacy, 'identified', { label: 'Found' }).stages[0]?.label).toBe('Found');
});

test('moves come and go, and say what they need', () => {
  const added = addMove(legacy, 'identified', 'fact_finding');
  expect(addMove(added, 'identified', 'fact_finding')).toBe(added);
  const changed = changeMove(added, 'identified', 'fact_finding', { requires: [], weeks: 3 });
  expect(changed.transitions.at(-1)).toEqual({ from: 'identified', to: 'fact_finding', requires: [], weeks: 3 });
  expect(removeMove(changed, 'identified', 'fact_finding')).toEqual({ ...legacy });
});

test('both sides are asked to confirm a closing, or not', () => {
  expect(asksBothSides(legacy, 'closed')).toBe(true);
  const off = askBothSides(legacy, 'closed', false);
  expect(asksBothSides(off, 'closed')).toBe(false);
  const on = askBothSides(off, 'closed', true);
  expect(asksBothSides(on, 'closed')).toBe(true);
  expect(askBothSides(legacy, 'closed', true)).toEqual({ ...legacy });
});
