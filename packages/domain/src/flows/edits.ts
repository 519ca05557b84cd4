import type { Requirement, Stage, Transition } from '../reference/flow.ts';
import type { FlowShape } from './workspaceFlow.ts';

/** A key made of a name, such as `site_visit` of "Site visit", that none of those taken is. @param nameless the key of a name without letters. */
export function keyFor(label: string, taken: readonly string[], nameless = 'stage'): string {
  const plain = label.normalize('NFD').toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, '_').replace(/^_+|_+$/g, '');
  const key = words.slice(0, 50).replace(/_+$/, '') || nameless;
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? key : `${key}_${number}`;
    if (!taken.includes(tried)) return tried;
  }
}

const isBetween = (from: string, to: string) => (move: Transition) => move.from === from && move.to === to;

/** The next stage of the flow after this one; undefined when it is the last. */
function nextInFlow(flow: FlowShape, id: string): Stage | undefined {
  const at = flow.stages.findIndex((stage) => stage.id === id);
  return flow.stages.slice(at + 1).find((stage) => !stage.side);
}

function withMove(flow: FlowShape, from: string, to: string, requires: Requirement[] = []): FlowShape {
  if (from === to || flow.transitions.some(isBetween(from, to))) return flow;
  return { ...flow, transitions: [...flow.transitions, { from, to, requires }] };
}

/** With a move between two stages, which needs nothing yet. The same flow when it is there already. */
export function addMove(flow: FlowShape, from: string, to: string): FlowShape {
  return withMove(flow, from, to);
}

export function removeMove(flow: FlowShape, from: string, to: string): FlowShape {
  return { ...flow, transitions: flow.transitions.filter((move) => !isBetween(from, to)(move)) };
}

/** With other fields of a move: what it needs, how long it usually takes. */
export function changeMove(
  flow: FlowShape,
  from: string,
  to: string,
  change: Pick<Transition, 'requires'> & { weeks?: number | undefined },
): FlowShape {
  const changed = (move: Transition): Transition => {
    const { weeks: _, ...rest } = move;
    return { ...rest, requires: change.requires, ...(change.weeks === undefined ? {} : { weeks: change.weeks }) };
  };
  return { ...flow, transitions: flow.transitions.map((move) => (isBetween(from, to)(move) ? changed(move) : move)) };
}

export function changeStage(flow: FlowShape, id: string, change: Partial<Omit<Stage, 'id'>>): FlowShape {
  return { ...flow, stages: flow.stages.map((stage) => (stage.id === id ? { ...stage, ...change } : stage)) };
}

/** A stage one place earlier or later in the list. */
export function shiftStage(flow: FlowShape, id: string, by: -1 | 1): FlowShape {
  const at = flow.stages.findIndex((stage) => stage.id === id);
  const [stage, other] = [flow.stages[at], flow.stages[at + by]];
  if (!stage || !other) return flow;
  return { ...flow, stages: flow.stages.map((each) => (each === stage ? other : each === other ? stage : each)) };
}

/**
 * With a new stage: after one of the flow, with the moves that lead to it and on to the next; or beside the flow, reached from anywhere in it.
 * @param taken keys that must not be used again, such as those of stages taken out before.
 */
export function addStage(flow: FlowShape, label: string, after: string | null, taken: readonly string[] = []): FlowShape {
  const id = keyFor(label, [...flow.stages.map((stage) => stage.id), ...taken]);
  const stage: Stage = { id, label: label.trim(), side: after === null, final: false };
  if (after === null) return withMove({ ...flow, stages: [...flow.stages, stage] }, '*', id);
  const next = nextInFlow(flow, after);
  const at = flow.stages.findIndex((each) => each.id === after) + 1;
  const stages = [...flow.stages.slice(0, at), stage, ...flow.stages.slice(at)];
  const reached = withMove({ ...flow, stages }, after, id);
  return next ? withMove(reached, id, next.id) : reached;
}

/** Without a stage. What led to it leads on to the stage that it led to, with what that one asks for, so that no gap is left in the flow; where cases started in it, they start there. */
export function removeStage(flow: FlowShape, id: string): FlowShape {
  const next = nextInFlow(flow, id);
  const onward = flow.transitions.find(isBetween(id, next?.id ?? ''));
  const before = flow.transitions.filter((move) => move.to === id && move.from !== '*').map(({ from }) => from);
  const bridged = next && onward ? before.reduce((all, from) => withMove(all, from, next.id, onward.requires), flow) : flow;
  const initial = flow.initial === id && next && !next.final ? next.id : flow.initial;
  const rest = { ...bridged, initial, stages: flow.stages.filter((stage) => stage.id !== id) };
  return { ...rest, transitions: rest.transitions.filter(({ from, to }) => from !== id && to !== id) };
}

/** The two days on which each side says that it agrees to a closing. */
const bothSides: readonly Requirement[] = [
  { id: 'tenantConfirmedOn', label: 'When the tenant confirmed', kind: 'case', field: 'tenantConfirmedOn', input: 'day' },
  { id: 'councilConfirmedOn', label: 'When the council confirmed', kind: 'case', field: 'councilConfirmedOn', input: 'day' },
];

const isSameNeed = (one: Requirement) => (other: Requirement) => one.kind === other.kind && one.field === other.field;

/** Those of both sides' confirmations that a move does not ask for. */
function unasked({ requires }: Transition): Requirement[] {
  return bothSides.filter((each) => !requires.some(isSameNeed(each)));
}

/** Whether every move to a stage asks both sides to confirm; not when nothing leads to it. */
export function asksBothSides(flow: FlowShape, stage: string): boolean {
  const moves = flow.transitions.filter(({ to }) => to === stage);
  return moves.length > 0 && moves.every((move) => unasked(move).length === 0);
}

/** With both sides asked to confirm on every move to a stage, or on none. */
export function askBothSides(flow: FlowShape, stage: string, asks: boolean): FlowShape {
  const needs = (move: Transition) =>
    asks ? [...unasked(move), ...move.requires] : move.requires.filter((each) => !bothSides.some(isSameNeed(each)));
  return { ...flow, transitions: flow.transitions.map((move) => (move.to === stage ? { ...move, requires: needs(move) } : move)) };
}
