import { readRecord, readRecords } from '@weft/db';
import {
  type Case,
  type CaseFacts,
  type ChangeItem,
  DomainError,
  type Flow,
  type Id,
  InvalidError,
  type MoveResult,
  moveCase,
  possibleMoves,
  type Requirement,
  refuseUnknownKeys,
  refuseUnlessCan,
  snagsInTheWay,
} from '@weft/domain';
import { act, changing, type Done, making, mustReadAt, valid } from '../acting/act.ts';
import type { ActingContext } from '../context.ts';
import { listsOf } from '../terms/own.ts';
import type { MoveAsked } from './cases.schema.ts';
import { flowOf, stageLabel } from './flows.ts';
import { stageChange } from './stageChange.ts';
import { refuseStrangers } from './strangers.ts';

/** Everything that the requirements of a case's moves are worked out from. */
export async function factsOf(ctx: ActingContext, subject: Case): Promise<CaseFacts> {
  const { kysely } = ctx.weft;
  const { workspaceId } = ctx.actor;
  const ofCase = { caseId: subject.id };
  const tenancy = subject.tenancyId === null ? null : await readRecord(kysely, 'tenancy', workspaceId, subject.tenancyId);
  const snags = await readRecords(kysely, 'snag', workspaceId, ofCase);
  const dependencies = await readRecords(kysely, 'dependency', workspaceId, ofCase);
  const events = await readRecords(kysely, 'caseEvent', workspaceId, ofCase);
  return { case: subject, tenancy, snags, dependencies, events };
}

/** What was supplied for a list or a post has to be in that list, or in this workspace. */
async function refuseUnknownAnswers(ctx: ActingContext, requirements: readonly Requirement[], supplied: MoveAsked['supplied']) {
  const answered = requirements.flatMap((requirement) => {
    const value = supplied[requirement.id];
    return typeof value === 'string' && value !== '' ? [{ requirement, value }] : [];
  });
  refuseUnknownKeys(
    await listsOf(ctx),
    answered.flatMap(({ requirement: { id, list }, value }) => (list === undefined ? [] : [{ list, path: id, key: value }])),
  );
  const posts = answered.filter(({ requirement }) => requirement.input === 'post');
  const notAnId = posts.filter(({ value }) => !/^[0-9a-f-]{36}$/.test(value));
  if (notAnId.length > 0) {
    const message = 'Choose a post from the list.';
    throw new InvalidError(
      message,
      notAnId.map(({ requirement }) => ({ path: requirement.id, message })),
    );
  }
  await refuseStrangers(
    ctx,
    posts.map(({ requirement, value }) => ({ kind: 'post', path: requirement.id, id: value })),
  );
}

/** A requirement in words, with the snags that keep it from being met. */
function neededWords(requirement: Requirement, { snags }: CaseFacts): string {
  const titles = snagsInTheWay(requirement, snags).map(({ title }) => `“${title}”`);
  return titles.length === 0 ? requirement.label : `${requirement.label} (in the way: ${titles.join(', ')})`;
}

function refuseUnmet(result: MoveResult, to: string, facts: CaseFacts): asserts result is MoveResult & { moved: true } {
  if (result.moved) return;
  const unmet = result.unmet.map((requirement) => ({ id: requirement.id, words: neededWords(requirement, facts) }));
  const problems = unmet.map(({ id, words }) => ({ path: id, message: `Still needed: ${words}.` }));
  throw new DomainError('unmet', `“${to}” still needs: ${unmet.map(({ words }) => words).join('; ')}.`, problems);
}

/**
 * A move worked out but not yet written: the case as it will stand, and all that is written with it.
 * @throws as `moveTo` does.
 */
export async function moved(ctx: ActingContext, facts: CaseFacts, flow: Flow, asked: MoveAsked) {
  const before = facts.case;
  const move = possibleMoves(facts, flow).find((each) => each.to.id === asked.to);
  const requirements = (move?.requirements ?? []).map((each) => each.requirement);
  await refuseUnknownAnswers(ctx, requirements, asked.supplied);
  const to = stageLabel(flow, asked.to);
  const result = moveCase(facts, flow, { to: asked.to, supplied: asked.supplied, today: ctx.today });
  refuseUnmet(result, to, facts);

  const after = valid('case', result.case);
  const sentence = `Moved from “${stageLabel(flow, before.stage)}” to “${to}”.`;
  const changesTenancy =
    facts.tenancy !== null && result.tenancy !== null && JSON.stringify(facts.tenancy) !== JSON.stringify(result.tenancy);
  const items: ChangeItem[] = [
    changing('case', before, after),
    ...(changesTenancy && facts.tenancy && result.tenancy ? [changing('tenancy', facts.tenancy, valid('tenancy', result.tenancy))] : []),
    making('caseEvent', stageChange(ctx, before, after, result.reason ?? sentence)),
  ];
  return { after, items, to, reason: result.reason };
}

/**
 * Moves a case to another stage, with what was said on the way: the case, its tenancy and a line in its log, in one change.
 * @throws DomainError `unmet` whose problems carry the ids of the requirements still to be met; InvalidError for a stage or a move that
 * does not exist; ConflictError when the case has moved on since `version`.
 */
export async function moveTo(ctx: ActingContext, asked: MoveAsked & { id: Id; version: number }): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'case.write', ctx.actor);
  const before = await mustReadAt(ctx, 'case', asked.id, asked.version, { stage: asked.to });
  const { after, items, to, reason } = await moved(ctx, await factsOf(ctx, before), await flowOf(ctx, before.flow), asked);
  return act(ctx, { id: after.id, summary: `Moved ${after.reference} to “${to}”`, reason, items });
}
