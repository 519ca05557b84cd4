import { type Flow, InvalidError } from '@weft/domain';
import type { ActingContext } from '../context.ts';
import { flowsOf } from '../flows/own.ts';

/** A flow of the workspace by its key. @throws InvalidError when there is none. */
export async function flowOf(ctx: ActingContext, id: string): Promise<Flow> {
  const flow = (await flowsOf(ctx)).find((each) => each.id === id);
  if (!flow) throw new InvalidError(`There is no board called “${id}”.`, [{ path: 'flow', message: 'Choose one of the boards.' }]);
  return flow;
}

/** The flow that cases of a type go through. @throws InvalidError when no flow takes them. */
export async function flowFor(ctx: ActingContext, caseType: string): Promise<Flow> {
  const flow = (await flowsOf(ctx)).find((each) => each.caseTypes.includes(caseType));
  if (flow) return flow;
  const message = 'This is not a kind of case. Choose one from the list.';
  throw new InvalidError(message, [{ path: 'caseType', message }]);
}

/** What a stage of a flow is called. */
export function stageLabel(flow: Flow, stage: string): string {
  return flow.stages.find((each) => each.id === stage)?.label ?? stage;
}
