import { caseFields } from '../cases/case.ts';
import { isRequirementRule } from '../cases/requirements.ts';
import type { FieldProblem } from '../errors/errors.ts';
import type { Flow, Requirement, Stage, Transition } from '../reference/flow.ts';
import { tenancyFields } from '../tenancies/tenancy.ts';
import { closable, ledTo, ledToFrom } from './reach.ts';
import type { FlowShape } from './workspaceFlow.ts';

/** Where in the editor a fault of a stage stands. */
export function stagePath(id: string): string {
  return `stage.${id}`;
}

function ofStage(stage: Stage, message: string): FieldProblem {
  return { path: stagePath(stage.id), message };
}

const sameName = (name: string) => name.trim().toLowerCase();

function nameFaults({ stages }: FlowShape): FieldProblem[] {
  return stages.flatMap((stage, index) => {
    if (stage.label.trim() === '') return [ofStage(stage, 'A stage has no name.')];
    const twin = stages.findIndex((other) => other.id === stage.id || sameName(other.label) === sameName(stage.label));
    return twin < index ? [ofStage(stage, `Two stages are called “${stage.label}”. Give one of them another name.`)] : [];
  });
}

function endFaults({ initial, stages }: FlowShape): FieldProblem[] {
  const start = stages.find(({ id }) => id === initial);
  return [
    ...(start ? [] : [{ path: 'initial', message: 'No stage is where cases start. Say which one is.' }]),
    ...(start && (start.side || start.final)
      ? [
          {
            path: 'initial',
            message: `Cases cannot start in “${start.label}”: it is ${start.final ? 'where they close' : 'beside the flow'}.`,
          },
        ]
      : []),
    ...(stages.some(({ final }) => final)
      ? []
      : [{ path: 'stages', message: 'No stage closes a case. Say of at least one that it does.' }]),
  ];
}

function wayFaults(flow: FlowShape): FieldProblem[] {
  const reached = ledTo(flow);
  const able = closable(flow);
  return flow.stages.flatMap((stage) => {
    // From beside the flow a case goes back to where it came from, which is looked at on its own.
    const stuck = !able.has(stage.id) && !stage.side;
    return [
      ...(reached.size === 0 || reached.has(stage.id)
        ? []
        : [ofStage(stage, `Nothing leads to “${stage.label}”. Add a move to it, or take it out.`)]),
      ...(stuck ? [ofStage(stage, `From “${stage.label}” a case can never be closed. Add a move that leads on.`)] : []),
      ...(isBeside(stage) ? besideFaults(flow, stage) : []),
    ];
  });
}

function isBeside({ side, final }: Stage): boolean {
  return side && !final;
}

/** From beside the flow to beside it again, a case would lose where it came from. */
function besideFaults(flow: FlowShape, stage: Stage): FieldProblem[] {
  return ledToFrom(flow, stage)
    .filter(isBeside)
    .map((other) =>
      ofStage(
        stage,
        `A case cannot go from “${stage.label}” to “${other.label}”: both stand beside the flow, and the way back would be lost.`,
      ),
    );
}

function isKnown({ kind, field }: Requirement): boolean {
  if (kind === 'tick' || kind === 'reason') return true;
  if (field === undefined) return false;
  if (kind === 'rule') return isRequirementRule(field);
  return Object.hasOwn(kind === 'case' ? caseFields.shape : tenancyFields.shape, field);
}

function moveFaults({ stages, transitions }: FlowShape): FieldProblem[] {
  const labels = new Map([...stages.map(({ id, label }) => [id, label] as const), ['*', 'anywhere in the flow'] as const]);
  return transitions.flatMap((move, index): FieldProblem[] => {
    const [from, to] = [labels.get(move.from), labels.get(move.to)];
    const path = stagePath(move.from);
    if (from === undefined || to === undefined)
      return [{ path: 'transitions', message: 'A move leads from or to a stage that is not there. Take it out.' }];
    const words = `The move from “${from}” to “${to}”`;
    if (move.from === move.to) return [{ path, message: `${words} leads nowhere. Take it out.` }];
    const twin = transitions.findIndex((other) => other.from === move.from && other.to === move.to);
    return [...(twin < index ? [{ path, message: `${words} is there twice. Take one out.` }] : []), ...needFaults(move, path, words)];
  });
}

function needFaults({ requires }: Transition, path: string, words: string): FieldProblem[] {
  const blank = requires.filter(({ label }) => label.trim() === '').map(() => `${words} needs something without a name.`);
  const unknown = requires
    .filter((each) => !isKnown(each))
    .map(({ label }) => `${words} needs “${label}”, which nothing on record can meet.`);
  const twice = requires
    .filter(({ id }, index) => requires.findIndex((other) => other.id === id) < index)
    .map(({ label }) => `${words} asks for “${label}” twice.`);
  return [...blank, ...unknown, ...twice].map((message) => ({ path, message }));
}

/**
 * What is wrong with a flow in itself, in words, whatever cases there are: no start, no closing, names given twice, stages that nothing leads to
 * or from which a case can never be closed, moves to nowhere. Empty when it can be used.
 */
export function flowFaults(flow: Pick<Flow, 'label' | 'initial' | 'stages' | 'transitions'>): FieldProblem[] {
  const name = flow.label.trim() === '' ? [{ path: 'label', message: 'The flow has no name.' }] : [];
  return [...name, ...nameFaults(flow), ...endFaults(flow), ...moveFaults(flow), ...wayFaults(flow)];
}
