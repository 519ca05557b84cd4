import type { Case } from '../cases/case.ts';
import type { Flow, Requirement, Stage, Transition } from '../reference/flow.ts';

type Stages = Pick<Flow, 'stages' | 'transitions'>;

/** Whether `*` in a move stands for this stage too. */
function isAnywhere(stage: Stage): boolean {
  return !stage.side && !stage.final;
}

/** The stages to which a move leads from this one, ways back from beside the flow left out. */
export function ledToFrom({ stages, transitions }: Stages, from: Stage): Stage[] {
  const targets = new Set(
    transitions.filter((each) => each.from === from.id || (each.from === '*' && isAnywhere(from))).map((each) => each.to),
  );
  return stages.filter((stage) => stage.id !== from.id && targets.has(stage.id));
}

/** The ids of the stages that a case can come to from where cases start; none when they start nowhere. */
export function ledTo(flow: Pick<Flow, 'initial' | 'stages' | 'transitions'>): ReadonlySet<string> {
  const start = flow.stages.filter(({ id }) => id === flow.initial);
  const reached = new Set(start.map(({ id }) => id));
  for (const edge = [...start]; edge.length > 0; ) {
    const [from] = edge.splice(0, 1);
    const next = from ? ledToFrom(flow, from).filter(({ id }) => !reached.has(id)) : [];
    for (const stage of next) reached.add(stage.id);
    edge.push(...next);
  }
  return reached;
}

/**
 * The ids of the stages from which a case can be closed by moves alone, the closing ones too. From a stage beside the flow a case can also go
 * back to where it came from; that is not counted, as it depends on the case.
 */
export function closable(flow: Stages): ReadonlySet<string> {
  const able = new Set(flow.stages.filter(({ final }) => final).map(({ id }) => id));
  for (let before = -1; before !== able.size; ) {
    before = able.size;
    for (const stage of flow.stages) if (ledToFrom(flow, stage).some(({ id }) => able.has(id))) able.add(stage.id);
  }
  return able;
}

/** Whether a case that stands here, with this way back when it is beside the flow, can still be closed. */
export function canClose(flow: Stages, at: { stage: string; returnsTo: string | null }): boolean {
  const able = closable(flow);
  const stage = flow.stages.find(({ id }) => id === at.stage);
  if (!stage) return false;
  return able.has(stage.id) || (stage.side && at.returnsTo !== null && able.has(at.returnsTo));
}

function transitionBetween(flow: Flow, from: Stage, to: string): Transition | null {
  const exact = flow.transitions.find((each) => each.from === from.id && each.to === to);
  const anywhere = from.side || from.final ? undefined : flow.transitions.find((each) => each.from === '*' && each.to === to);
  return exact ?? anywhere ?? null;
}

/** One stage that a case could go to, and what its flow asks for there. */
export interface ReachableStage {
  to: Stage;
  /** Back from a side stage to where the case was. */
  returning: boolean;
  requires: readonly Requirement[];
}

/** Where a case that comes to a stage can go back to: out of one beside the flow, to the stage that it came from (`from`, its id); else null. */
export function returnsFrom({ side, final }: Pick<Stage, 'side' | 'final'>, from: string): string | null {
  return side && !final ? from : null;
}

/**
 * The stages that a case could go to from where it stands, in the order of the flow. Source: the flow's transition table.
 * A case whose stage was taken out while it was being moved there can go to any stage of the flow, so that it is never stuck.
 */
export function reachableStages(at: Pick<Case, 'stage' | 'returnsTo'>, flow: Flow): ReachableStage[] {
  const from = flow.stages.find(({ id }) => id === at.stage);
  if (!from) return flow.stages.filter(({ side, final }) => !side && !final).map((to) => ({ to, returning: false, requires: [] }));
  return flow.stages.flatMap((to) => {
    const returning = from.side && !from.final && at.returnsTo === to.id;
    const transition = transitionBetween(flow, from, to.id);
    if (to.id === from.id || (!returning && !transition)) return [];
    return [{ to, returning, requires: transition?.requires ?? [] }];
  });
}
