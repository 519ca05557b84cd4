import type { Case } from '../cases/case.ts';
import type { FieldProblem } from '../errors/errors.ts';
import type { Flow, Stage } from '../reference/flow.ts';
import type { Day } from '../values/day.ts';
import { stagePath } from './faults.ts';
import { canClose } from './reach.ts';
import type { FlowShape } from './workspaceFlow.ts';

/** How many cases stand in the same place: a stage, the way back when it is beside the flow, and open or closed. */
export interface Standing {
  stage: string;
  returnsTo: string | null;
  isOpen: boolean;
  count: number;
}

/** Where the cases of each stage that is taken out go: the stage taken out → a stage that stays. */
export type Goes = Readonly<Record<string, string>>;

/** How many stand in a stage, or go back to it. */
export function countIn(standing: readonly Standing[], stage: string): { here: number; back: number } {
  const sum = (which: (each: Standing) => boolean) => standing.filter(which).reduce((total, { count }) => total + count, 0);
  return { here: sum((each) => each.stage === stage), back: sum((each) => each.stage !== stage && each.returnsTo === stage) };
}

const cases = (count: number) => (count === 1 ? '1 case' : `${count} cases`);
const stand = (count: number) => (count === 1 ? 'stands' : 'stand');

/** The stages of the flow as it was that the edit takes out. */
export function takenOut(before: Pick<Flow, 'stages'>, after: Pick<Flow, 'stages'>): Stage[] {
  return before.stages.filter(({ id }) => !after.stages.some((stage) => stage.id === id));
}

/** The stages to which cases of a stage that is taken out can go: open cases stay in the flow, closed ones stay closed. */
export function placesFor(after: Pick<Flow, 'stages'>, out: Stage): Stage[] {
  return after.stages.filter((stage) => (out.final ? stage.final : !stage.final && !stage.side));
}

function removalFaults(before: FlowShape, after: FlowShape, standing: readonly Standing[], goes: Goes): FieldProblem[] {
  return takenOut(before, after).flatMap((out) => {
    const { here, back } = countIn(standing, out.id);
    if (here + back === 0) return [];
    if (placesFor(after, out).some(({ id }) => id === goes[out.id])) return [];
    const who =
      here > 0 ? `${cases(here)} ${stand(here)} in “${out.label}”` : `${cases(back)} beside the flow would go back to “${out.label}”`;
    return [{ path: stagePath(out.id), message: `${who}, which is taken out. Say where ${here + back === 1 ? 'it goes' : 'they go'}.` }];
  });
}

function turnedFaults(before: FlowShape, after: FlowShape, standing: readonly Standing[]): FieldProblem[] {
  return after.stages.flatMap((stage) => {
    const was = before.stages.find(({ id }) => id === stage.id);
    const { here, back } = countIn(standing, stage.id);
    if (!was || here + back === 0) return [];
    const is = `${cases(here + back)} ${stand(here + back)} in “${was.label}” or would go back to it, so it`;
    const turned = [
      ...(was.final === stage.final
        ? []
        : [`${is} cannot be made ${stage.final ? 'one that closes a case' : 'an open one'}. Move them first.`]),
      ...(was.side === stage.side ? [] : [`${is} cannot be put ${stage.side ? 'beside' : 'into'} the flow. Move them first.`]),
    ];
    return turned.map((message) => ({ path: stagePath(stage.id), message }));
  });
}

/** Where cases stand once those of stages taken out have gone where it was said. */
export function settledAt<At extends { stage: string; returnsTo: string | null }>(at: At, after: Pick<Flow, 'stages'>, goes: Goes): At {
  const known = (id: string) => (after.stages.some((stage) => stage.id === id) ? id : (goes[id] ?? id));
  const stage = known(at.stage);
  const isBeside = after.stages.some((each) => each.id === stage && each.side && !each.final);
  return { ...at, stage, returnsTo: at.returnsTo === null || !isBeside ? null : known(at.returnsTo) };
}

/**
 * Cases that an edit would leave where they can never be closed, or in a stage that is not there, in words.
 * @param was stages as they were, for what one that is gone was called.
 */
export function stranded(
  after: Pick<Flow, 'stages' | 'transitions'>,
  standing: readonly Standing[],
  was: readonly Stage[] = [],
): FieldProblem[] {
  return standing.flatMap((each): FieldProblem[] => {
    const stage = after.stages.find(({ id }) => id === each.stage);
    const who = `${cases(each.count)} ${stand(each.count)} in`;
    if (!stage)
      return [
        {
          path: stagePath(each.stage),
          message: `${who} “${was.find(({ id }) => id === each.stage)?.label ?? each.stage}”, which would not be there.`,
        },
      ];
    const way = `${who} “${stage.label}”`;
    if (each.isOpen && stage.final)
      return [{ path: stagePath(stage.id), message: `${way}, open though it would close them. Move them first.` }];
    if (!each.isOpen && !stage.final)
      return [{ path: stagePath(stage.id), message: `${way}, closed though it would not be where cases close. Move them first.` }];
    if (!each.isOpen || canClose(after, each)) return [];
    return [{ path: stagePath(stage.id), message: `${way} and could never be closed from there. Add a move that leads on.` }];
  });
}

/** What an edit of a flow would do to the cases that follow it, where that may not be: in words, empty when none is left behind. */
export function standingFaults(before: FlowShape, after: FlowShape, standing: readonly Standing[], goes: Goes): FieldProblem[] {
  const said = [...removalFaults(before, after, standing, goes), ...turnedFaults(before, after, standing)];
  if (said.length > 0) return said;
  return stranded(
    after,
    standing.map((each) => settledAt(each, after, goes)),
  );
}

/** A case once its stage has been taken out; null when nothing changes for it. */
export function settled(subject: Case, after: Pick<Flow, 'stages'>, goes: Goes, today: Day): Case | null {
  const at = settledAt({ stage: subject.stage, returnsTo: subject.returnsTo }, after, goes);
  if (at.stage === subject.stage && at.returnsTo === subject.returnsTo) return null;
  if (at.stage === subject.stage) return { ...subject, ...at };
  return { ...subject, ...at, stageSince: today, holdReviewOn: null, escalatedTo: null };
}
