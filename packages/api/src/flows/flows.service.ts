import { readRecords } from '@weft/db';
import {
  type Case,
  type ChangeItem,
  ConflictError,
  type Flow,
  flowDifferences,
  flowFaults,
  InvalidError,
  NotFoundError,
  refuseUnlessCan,
  settled,
  standingFaults,
  takenOut,
  type WorkspaceFlow,
} from '@weft/domain';
import { act, changing, type Done, fresh, making, valid } from '../acting/act.ts';
import { sentencesOf } from '../acting/sentences.ts';
import { stageLabel } from '../cases/flows.ts';
import { stageChange } from '../cases/stageChange.ts';
import type { ActingContext } from '../context.ts';
import type { FlowEdit, FlowInUse } from './flows.schema.ts';
import { flowsOf } from './own.ts';
import { standingOf } from './standing.ts';

async function mustFind(ctx: ActingContext, key: string) {
  const flow = (await flowsOf(ctx)).find(({ id }) => id === key);
  const standard = ctx.reference.caseModel.flows.find(({ id }) => id === key);
  if (!flow || !standard) throw new NotFoundError('There is no such flow here.');
  const [own = null] = await readRecords(ctx.weft.kysely, 'flow', ctx.actor.workspaceId, { key });
  const cases = await readRecords(ctx.weft.kysely, 'case', ctx.actor.workspaceId, { flow: key });
  return { flow, standard, own, cases };
}

/** A flow as it stands in the workspace, and how many cases stand where. @throws NotFoundError when there is no such flow. */
export async function getFlow(ctx: ActingContext, key: string): Promise<FlowInUse> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const { flow, standard, own, cases } = await mustFind(ctx, key);
  return { flow, standard, id: own?.id ?? null, version: own?.version ?? 0, standing: standingOf(cases) };
}

/** Refuses what is wrong with the flow, or would leave a case behind. */
function refuseFaults(before: Flow, { data, goes }: FlowEdit, cases: readonly Case[]): void {
  const problems = [...flowFaults(data), ...standingFaults(before, data, standingOf(cases), goes)];
  if (problems[0]) throw new InvalidError(problems[0].message, problems);
}

function refuseStale(own: WorkspaceFlow | null, { key, version, data }: FlowEdit): void {
  if ((own?.version ?? 0) === version) return;
  if (!own) throw new InvalidError('Somebody has put this flow back as it came while you were changing it. Look at it again first.');
  throw new ConflictError(
    { did: 'changed this flow while you were changing it' },
    {
      kind: 'flow',
      id: own.id,
      mine: { key, ...data },
      theirs: own,
    },
  );
}

/** What the log of a case says when its stage was taken out under it. */
function takenOutWords({ stage }: Case, flow: Flow): string {
  return `The stage “${stageLabel(flow, stage)}” was taken out of the flow.`;
}

/** The stages taken out before and now, less any that came back, so that the log keeps its words. */
function formerOf(before: Flow, data: FlowEdit['data']): Flow['stages'] {
  const all = [...(before.former ?? []), ...takenOut(before, data)];
  return all.filter(({ id }, index) => !data.stages.some((stage) => stage.id === id) && all.findIndex((each) => each.id === id) === index);
}

/**
 * Changes a flow, and moves the cases of stages taken out to where it was said, in one change.
 * @throws InvalidError with a sentence per fault when the flow does not hold together or would leave a case behind; ConflictError when
 * somebody changed it since `version`.
 */
export async function updateFlow(ctx: ActingContext, edit: FlowEdit): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'flow.write', ctx.actor);
  const { flow, own, cases } = await mustFind(ctx, edit.key);
  refuseStale(own, edit);
  refuseFaults(flow, edit, cases);
  const differences = flowDifferences(flow, edit.data, standingOf(cases), edit.goes);
  if (differences.length === 0) throw new InvalidError('Nothing has been changed yet.');

  const content = { ...edit.data, former: formerOf(flow, edit.data) };
  const after = valid('flow', own ? { ...own, ...content } : { ...fresh(ctx), key: edit.key, originKey: null, ...content });
  const moved = cases.flatMap((before): ChangeItem[] => {
    const now = settled(before, edit.data, edit.goes, ctx.today);
    if (now === null) return [];
    const log = now.stage === before.stage ? [] : [making('caseEvent', stageChange(ctx, before, now, takenOutWords(before, flow)))];
    return [changing('case', before, valid('case', now)), ...log];
  });
  const reason = sentencesOf(differences.map(({ words }) => words));
  const items = [own ? changing('flow', own, after) : making('flow', after), ...moved];
  return act(ctx, { id: after.id, summary: `Changed the flow “${after.label}”`, reason, items });
}
