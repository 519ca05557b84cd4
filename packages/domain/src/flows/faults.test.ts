import { describe, expect, test } from 'vitest';
import { caseModel, flowOf } from '../testing/flows.ts';
import { someFacts } from '../testing/records.ts';
import { flowDifferences } from './differences.ts';
import { flowFaults } from './faults.ts';
import { type Standing, settled, standingFaults } from './standing.ts';
import type { FlowShape } from './workspaceFlow.ts';

const legacy = flowOf('legacy_snagging');
const said = (flow: FlowShape) => flowFaults(flow).map(({ message }) => message);

function without(flow: FlowShape, stage: string): FlowShape {
  return {
    ...flow,
    stages: flow.stages.filter(({ id }) => id !== stage),
    transitions: flow.transitions.filter(({ from, to }) => from !== stage && to !== stage),
  };
}

const renamed = (id: string, label: string): FlowShape => ({
  ...legacy,
  stages: legacy.stages.map((stage) => (stage.id === id ? { ...stage, label } : stage)),
});

test.each(caseModel.flows.map((flow) => [flow.id, flow] as const))('nothing is wrong with %s as it comes', (_, flow) => {
  expect(said(flow)).toEqual([]);
});

describe('a flow is refused in words', () => {
  test('where two stages have one name, or a stage none', () => {
    expect(said(renamed('resolving', ' fact FINDING'))).toEqual(['Two stages are called “ fact FINDING”. Give one of them another name.']);
    expect(said(renamed('resolving', ' '))).toEqual(['A stage has no name.']);
  });

  test('where nothing starts or closes a case', () => {
    expect(said({ ...legacy, initial: 'nowhere' })).toEqual(['No stage is where cases start. Say which one is.']);
    expect(said({ ...legacy, initial: 'on_hold' })).toContain('Cases cannot start in “On hold”: it is beside the flow.');
    const open = { ...legacy, stages: legacy.stages.map((stage) => ({ ...stage, final: false })) };
    expect(said(open)).toContain('No stage closes a case. Say of at least one that it does.');
  });

  test('where nothing leads to a stage, or on from it', () => {
    const cut = { ...legacy, transitions: legacy.transitions.filter(({ to }) => to !== 'regularising') };
    expect(said(cut)).toEqual(['Nothing leads to “New agreement”. Add a move to it, or take it out.']);
    const dead = { ...legacy, transitions: legacy.transitions.filter(({ from }) => from !== 'regularising') };
    expect(said(dead)).toEqual(['From “New agreement” a case can never be closed. Add a move that leads on.']);
  });

  test('where a move leads nowhere, is there twice, or asks for what nothing can meet', () => {
    const move = { from: 'identified', to: 'contact_restored', requires: [] };
    expect(said({ ...legacy, transitions: [...legacy.transitions, move] })).toEqual([
      'The move from “Identified” to “Contact restored” is there twice. Take one out.',
    ]);
    expect(said({ ...legacy, transitions: [...legacy.transitions, { ...move, to: 'gone' }] })).toHaveLength(1);
    const needs = [{ id: 'luck', label: 'Luck', kind: 'rule' as const, field: 'isLucky' }];
    const asking = {
      ...legacy,
      transitions: legacy.transitions.map((each) => (each.from === 'identified' ? { ...each, requires: needs } : each)),
    };
    expect(said(asking)[0]).toContain('needs “Luck”, which nothing on record can meet.');
  });

  test('where a case would lose its way back', () => {
    const across = { ...legacy, transitions: [...legacy.transitions, { from: 'on_hold', to: 'escalated', requires: [] }] };
    expect(said(across)).toEqual([
      'A case cannot go from “On hold” to “Escalated”: both stand beside the flow, and the way back would be lost.',
    ]);
  });
});

describe('cases', () => {
  const standing: Standing[] = [
    { stage: 'resolving', returnsTo: null, isOpen: true, count: 7 },
    { stage: 'on_hold', returnsTo: 'regularising', isOpen: true, count: 1 },
    { stage: 'closed', returnsTo: null, isOpen: false, count: 3 },
  ];
  const faults = (after: FlowShape, goes = {}) => standingFaults(legacy, after, standing, goes).map(({ message }) => message);

  test('in a stage that is taken out have to go somewhere', () => {
    const after = without(legacy, 'regularising');
    expect(faults(after)).toEqual(['1 case beside the flow would go back to “New agreement”, which is taken out. Say where it goes.']);
    expect(faults(after, { regularising: 'closed' })).toHaveLength(1);
    expect(faults(after, { regularising: 'resolving' })).toEqual([]);
    expect(faults(without(legacy, 'resolving'))[0]).toBe('7 cases stand in “Resolving”, which is taken out. Say where they go.');
  });

  test('keep a stage from being turned into another sort', () => {
    const turned = (id: string, as: object) => ({
      ...legacy,
      stages: legacy.stages.map((stage) => (stage.id === id ? { ...stage, ...as } : stage)),
    });
    expect(faults(turned('resolving', { final: true }))[0]).toContain('cannot be made one that closes a case. Move them first.');
    expect(faults(turned('closed', { final: false }))[0]).toContain('cannot be made an open one. Move them first.');
    expect(faults(turned('resolving', { side: true }))[0]).toContain('cannot be put beside the flow. Move them first.');
  });

  test('go where it was said, from today; one beside the flow keeps its place and goes back elsewhere', () => {
    const { case: subject } = someFacts();
    const after = without(without(legacy, 'resolving'), 'regularising');
    const goes = { resolving: 'verification', regularising: 'verification' };
    expect(settled({ ...subject, stage: 'resolving' }, after, goes, '2026-11-24')).toMatchObject({
      stage: 'verification',
      stageSince: '2026-11-24',
    });
    const held = { ...subject, stage: 'on_hold', returnsTo: 'regularising' };
    expect(settled(held, after, goes, '2026-11-24')).toMatchObject({
      stage: 'on_hold',
      returnsTo: 'verification',
      stageSince: held.stageSince,
    });
    expect(settled({ ...subject, stage: 'identified' }, after, goes, '2026-11-24')).toBeNull();
  });

  test('are counted with what changes for them', () => {
    const after = without(renamed('closed', 'Settled'), 'regularising');
    expect(flowDifferences(legacy, after, standing, { regularising: 'resolving' })).toEqual([
      { words: '“New agreement” is taken out; its cases go to “Resolving”', cases: 1 },
      { words: '“Closed” is called “Settled”', cases: 3 },
    ]);
    expect(flowDifferences(legacy, legacy, standing, {})).toEqual([]);
  });

  test('meet what a move asks for anew', () => {
    const transitions = legacy.transitions.map((move) =>
      move.from === 'resolving' && move.to === 'verification' ? { ...move, requires: move.requires.slice(1) } : move,
    );
    expect(flowDifferences(legacy, { ...legacy, transitions }, standing, {})).toEqual([
      { words: expect.stringMatching(/^The move from “Resolving” to “Verification” no longer needs “/), cases: 7 },
    ]);
  });
});
