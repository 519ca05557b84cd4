import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flowEdits } from '../testing/flowEdits.ts';
import { flowFaults } from './faults.ts';
import { reachableStages } from './reach.ts';
import { settledAt, standingFaults } from './standing.ts';
import type { FlowShape } from './workspaceFlow.ts';

interface At {
  stage: string;
  returnsTo: string | null;
}

/** Whether a case comes to a closing stage by the moves that it is really offered, step by step, as they would change it. */
function comesToAnEnd(start: At, flow: FlowShape): boolean {
  const seen = new Set<string>();
  const edge = [start];
  for (let place = edge.pop(); place; place = edge.pop()) {
    const key = JSON.stringify(place);
    if (seen.has(key)) continue;
    seen.add(key);
    const { stage } = place;
    if (flow.stages.some(({ id, final }) => id === stage && final)) return true;
    const whole = { ...flow, id: 'edited', caseTypes: [] };
    edge.push(...reachableStages(place, whole).map(({ to }) => ({ stage: to.id, returnsTo: to.side && !to.final ? stage : null })));
  }
  return false;
}

test('after any edit that is taken, every open case and every new one can be closed, and every closed one is', () => {
  let taken = 0;
  fc.assert(
    fc.property(flowEdits, ({ before, after, standing, goes }) => {
      if (flowFaults(after).length > 0 || standingFaults(before, after, standing, goes).length > 0) return;
      taken += 1;
      expect(comesToAnEnd({ stage: after.initial, returnsTo: null }, after)).toBe(true);
      for (const each of standing.map((place) => settledAt(place, after, goes))) {
        const stage = after.stages.find(({ id }) => id === each.stage);
        expect(stage, each.stage).toBeDefined();
        expect(stage?.final).toBe(!each.isOpen);
        if (each.isOpen) expect(comesToAnEnd(each, after), each.stage).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
  expect(taken).toBeGreaterThan(150);
});

test('an edit that would leave a case stuck is refused with a sentence', () => {
  fc.assert(
    fc.property(flowEdits, ({ before, after, standing, goes }) => {
      const stuck = standing.map((place) => settledAt(place, after, goes)).filter((place) => place.isOpen && !comesToAnEnd(place, after));
      if (stuck.length === 0) return;
      const said = [...flowFaults(after), ...standingFaults(before, after, standing, goes)].map(({ message }) => message);
      expect(said.length).toBeGreaterThan(0);
      for (const sentence of said) expect(sentence).toMatch(/^\S.*\.$/);
    }),
    { numRuns: 1000 },
  );
});
