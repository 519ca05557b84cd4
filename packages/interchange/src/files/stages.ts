import { type CaseModel, type FieldProblem, type Flow, flowsWith } from '@weft/domain';
import { nameOf } from './describe.ts';
import { type Entry, entriesOf } from './entry.ts';

/**
 * Cases, and entries of their logs, at a stage that their flow does not have, or that does not go with the rest of the case.
 * A file that carries flows is read by them.
 */
export function wrongStages(records: readonly Entry[], model: CaseModel): FieldProblem[] {
  const flows = flowsWith(
    model.flows,
    entriesOf(records, 'flow').map(({ data }) => ({ ...data, originKey: null })),
  );
  const cases = entriesOf(records, 'case');
  const flowOf = new Map(cases.map(({ key, data }) => [key, flows.find((flow) => flow.id === data.flow)]));
  const events = entriesOf(records, 'caseEvent').flatMap((event) => {
    const flow = flowOf.get(event.data.caseId);
    return flow === undefined
      ? []
      : unknownStages(event, withFormer(flow), { fromStage: event.data.fromStage, toStage: event.data.toStage });
  });
  return [...cases.flatMap((subject) => wrongStage(subject, flowOf.get(subject.key))), ...events];
}

function wrongStage(subject: Entry<'case'>, flow: Flow | undefined): FieldProblem[] {
  const { caseType, closedOn, returnsTo, stage } = subject.data;
  const wrong = (field: string, what: string) => ({ path: `case.${subject.key}.${field}`, message: `The ${nameOf(subject)} ${what}` });
  if (flow === undefined) return [wrong('flow', `follows “${subject.data.flow}”, which is not one of the flows.`)];
  if (!flow.caseTypes.includes(caseType))
    return [wrong('caseType', `is of the type “${caseType}”, which does not follow “${flow.label}”.`)];
  const unknown = unknownStages(subject, flow, { stage, returnsTo });
  if (unknown.length > 0) return unknown;
  const at = flow.stages.find((each) => each.id === stage);
  if (at?.final && closedOn === null) return [wrong('closedOn', `is at “${at.label}” but does not say when it closed.`)];
  if (!at?.final && closedOn !== null)
    return [wrong('closedOn', `says when it closed but is at “${at?.label ?? stage}”, where a case is open.`)];
  if (at?.side && !at.final && returnsTo === null)
    return [wrong('returnsTo', `is at “${at.label}” but does not say where it goes back to.`)];
  return [];
}

/** A log tells of stages that have been taken out since. */
function withFormer(flow: Flow): Flow {
  return { ...flow, stages: [...flow.stages, ...(flow.former ?? [])] };
}

function unknownStages(entry: Entry, flow: Flow, stages: Readonly<Record<string, string | null>>): FieldProblem[] {
  return Object.entries(stages).flatMap(([field, stage]) =>
    stage === null || flow.stages.some((each) => each.id === stage)
      ? []
      : [
          {
            path: `${entry.kind}.${entry.key}.${field}`,
            message: `The ${nameOf(entry)} names the stage “${stage}”, which “${flow.label}” does not have.`,
          },
        ],
  );
}
