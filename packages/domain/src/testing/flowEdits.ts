import fc from 'fast-check';
import type { Goes, Standing } from '../flows/standing.ts';
import type { FlowShape } from '../flows/workspaceFlow.ts';
import { caseModel } from './flows.ts';

/** A flow that came with Weft, some cases that stand in it, and any edit of it: most of them bad ones. */
export interface FlowEditDrawn {
  before: FlowShape;
  after: FlowShape;
  standing: Standing[];
  goes: Goes;
}

type Step = (flow: FlowShape) => FlowShape;

const at = <T>(list: readonly T[], place: number): T | undefined => list[place % Math.max(1, list.length)];

function without(flow: FlowShape, id: string | undefined): FlowShape {
  return {
    ...flow,
    stages: flow.stages.filter((stage) => stage.id !== id),
    transitions: flow.transitions.filter(({ from, to }) => from !== id && to !== id),
  };
}

/** One step of an edit: a stage or a move taken out, put in, turned or renamed. */
const step: fc.Arbitrary<Step> = fc
  .tuple(fc.constantFrom('out', 'cut', 'link', 'add', 'turn', 'start', 'order'), fc.nat(60), fc.nat(60))
  .map(
    ([what, one, two]): Step =>
      (flow) => {
        const [from, to] = [at(flow.stages, one), at(flow.stages, two)];
        if (!from || !to) return flow;
        switch (what) {
          case 'out':
            return without(flow, from.id);
          case 'cut':
            return { ...flow, transitions: flow.transitions.filter((_, index) => index !== one % Math.max(1, flow.transitions.length)) };
          case 'link':
            return { ...flow, transitions: [...flow.transitions, { from: two % 9 === 0 ? '*' : from.id, to: to.id, requires: [] }] };
          case 'add': {
            const id = `new_${flow.stages.length}_${one}`;
            const moves = [
              { from: from.id, to: id, requires: [] },
              { from: id, to: to.id, requires: [] },
            ];
            const stage = { id, label: id, side: one % 3 === 0, final: two % 7 === 0 };
            return { ...flow, stages: [...flow.stages, stage], transitions: [...flow.transitions, ...moves] };
          }
          case 'turn':
            return {
              ...flow,
              stages: flow.stages.map((stage) => (stage === from ? { ...stage, side: one % 2 === 0, final: two % 2 === 0 } : stage)),
            };
          case 'start':
            return { ...flow, initial: from.id };
          default:
            return { ...flow, stages: [...flow.stages].reverse() };
        }
      },
  );

/** Where cases of a flow can stand: each stage, and beside the flow with each way back. */
function placesIn(flow: FlowShape): Omit<Standing, 'count'>[] {
  return flow.stages.flatMap(({ id, side, final }): Omit<Standing, 'count'>[] =>
    side && !final
      ? flow.stages.filter((back) => !back.side && !back.final).map((back) => ({ stage: id, returnsTo: back.id, isOpen: true }))
      : [{ stage: id, returnsTo: null, isOpen: !final }],
  );
}

/** Any edit of a flow that came with Weft, with cases that stand anywhere in it. */
export const flowEdits: fc.Arbitrary<FlowEditDrawn> = fc.constantFrom(...caseModel.flows).chain((before) =>
  fc
    .record({
      steps: fc.array(step, { minLength: 1, maxLength: 6 }),
      standing: fc.subarray(placesIn(before), { maxLength: 5 }).map((places) => places.map((place) => ({ ...place, count: 1 }))),
      targets: fc.array(fc.nat(60), { minLength: before.stages.length, maxLength: before.stages.length }),
    })
    .map(({ steps, standing, targets }) => {
      const after = steps.reduce<FlowShape>((flow, each) => each(flow), before);
      const goes = Object.fromEntries(
        before.stages.flatMap(({ id }, index) => {
          const to = at(after.stages, targets[index] ?? 0);
          return to ? [[id, to.id]] : [];
        }),
      );
      return { before, after, standing, goes };
    }),
);
