import type { Flow, Requirement, Stage, Transition } from '../reference/flow.ts';
import { countIn, type Goes, type Standing, takenOut } from './standing.ts';
import type { FlowShape } from './workspaceFlow.ts';

/** One thing that an edit changes, and for how many cases: those that stand where it begins. */
export interface FlowDifference {
  words: string;
  cases: number;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function labelsOf(...flows: readonly Pick<Flow, 'stages'>[]): (id: string) => string {
  const labels = new Map(flows.flatMap(({ stages }) => stages.map(({ id, label }) => [id, label] as const)));
  return (id) => (id === '*' ? 'anywhere in the flow' : `“${labels.get(id) ?? id}”`);
}

function kindWords({ side, final }: Stage): string {
  if (final) return side ? 'closes a case, beside the flow' : 'closes a case';
  return side ? 'stands beside the flow' : 'stands in the flow';
}

function stageWords(was: Stage, stage: Stage): string[] {
  return [
    ...(was.label === stage.label ? [] : [`“${was.label}” is called “${stage.label}”`]),
    ...(was.side === stage.side && was.final === stage.final ? [] : [`“${stage.label}” ${kindWords(stage)}`]),
  ];
}

const needWords = ({ label }: Requirement) => `“${label}”`;

function moveWords(was: Transition, move: Transition): string[] {
  const added = move.requires.filter(({ id }) => !was.requires.some((each) => each.id === id));
  const removed = was.requires.filter(({ id }) => !move.requires.some((each) => each.id === id));
  const changed = move.requires.filter((need) => was.requires.some((each) => each.id === need.id && !same(each, need)));
  const ids = ({ requires }: Transition) => requires.map(({ id }) => id);
  const isReordered = added.length + removed.length === 0 && !same(ids(was), ids(move));
  return [
    ...(added.length > 0 ? [`also needs ${added.map(needWords).join(', ')}`] : []),
    ...(removed.length > 0 ? [`no longer needs ${removed.map(needWords).join(', ')}`] : []),
    ...(changed.length > 0 ? [`asks for ${changed.map(needWords).join(', ')} in another way`] : []),
    ...(isReordered ? ['asks in another order'] : []),
    ...(was.weeks === move.weeks ? [] : [move.weeks === undefined ? 'has no usual time' : `usually takes ${move.weeks} weeks`]),
  ];
}

/**
 * What an edit changes, each thing in words with the number of open and closed cases that stand where it begins.
 * Empty when nothing is changed.
 */
export function flowDifferences(before: FlowShape, after: FlowShape, standing: readonly Standing[], goes: Goes): FlowDifference[] {
  const called = labelsOf(before, after);
  const anywhere = before.stages.filter(({ side, final }) => !side && !final);
  const here = (id: string) =>
    id === '*' ? anywhere.reduce((total, stage) => total + countIn(standing, stage.id).here, 0) : countIn(standing, id).here;
  const out = takenOut(before, after);
  const isOut = (move: Transition) => out.some(({ id }) => id === move.from || id === move.to);
  const sameMove = (one: Transition, other: Transition) => one.from === other.from && one.to === other.to;
  const way = (move: Transition) => `from ${called(move.from)} to ${called(move.to)}`;

  const stages = after.stages.flatMap((stage): FlowDifference[] => {
    const was = before.stages.find(({ id }) => id === stage.id);
    if (!was) return [{ words: `“${stage.label}” is new: it ${kindWords(stage)}`, cases: 0 }];
    return stageWords(was, stage).map((words) => ({ words, cases: here(stage.id) }));
  });
  const removed = out.map(({ id, label }) => {
    const { here: count, back } = countIn(standing, id);
    const to = goes[id];
    return {
      words: `“${label}” is taken out${count + back > 0 && to !== undefined ? `; its cases go to ${called(to)}` : ''}`,
      cases: count + back,
    };
  });
  const kept = (flow: FlowShape) =>
    flow.stages.map(({ id }) => id).filter((id) => [before, after].every(({ stages: all }) => all.some((each) => each.id === id)));
  const order = same(kept(before), kept(after)) ? [] : [{ words: 'The stages stand in another order', cases: 0 }];
  const moves = after.transitions.flatMap((move): FlowDifference[] => {
    const was = before.transitions.find((each) => sameMove(each, move));
    if (!was) return [{ words: `A case can go ${way(move)}`, cases: here(move.from) }];
    return moveWords(was, move).map((words) => ({ words: `The move ${way(move)} ${words}`, cases: here(move.from) }));
  });
  const gone = before.transitions
    .filter((move) => !isOut(move) && !after.transitions.some((each) => sameMove(each, move)))
    .map((move) => ({ words: `A case can no longer go ${way(move)}`, cases: here(move.from) }));
  return [
    ...(before.label === after.label ? [] : [{ words: `The flow is called “${after.label}”`, cases: 0 }]),
    ...(before.initial === after.initial ? [] : [{ words: `Cases start in ${called(after.initial)}`, cases: 0 }]),
    ...removed,
    ...stages,
    ...order,
    ...moves,
    ...gone,
  ];
}
