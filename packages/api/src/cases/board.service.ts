import { type BoardRead, type BoardCard as Card, readBoard } from '@weft/db';
import {
  addDays,
  areaOf,
  chainOf,
  dayOfInstant,
  daysInStage,
  daysWaiting,
  flagsOf,
  type Id,
  refuseUnlessCan,
  type ServiceLevels,
  urgencyOf,
  type WaitedFor,
} from '@weft/domain';
import type { KeptAnswer } from '../acting/keptAnswers.ts';
import type { ActingContext } from '../context.ts';
import { flowsOf } from '../flows/own.ts';
import { serviceLevelsOf } from '../workspaces/serviceLevels.ts';
import { markBoard } from './boardMarks.ts';
import { type Board, type BoardCard, boards } from './cases.schema.ts';

/** A case closed less than so many days ago is still on its board: it is seen where it landed. */
const closedForDays = 30;

function neighbourhoodOf(card: Card, areas: BoardRead['areas']): BoardCard['neighbourhood'] {
  const area = areaOf(card, areas);
  if (area !== null) return { id: area.id, name: area.name };
  return card.wardCode ? { id: card.wardCode, name: `Ward ${card.wardCode}` } : null;
}

/** What is waited for, by the case that waits, and the references of the cases waited for. */
function waitsIn({ waits }: BoardRead) {
  const byCase = new Map<Id, WaitedFor[]>();
  for (const wait of waits) byCase.set(wait.caseId, [...(byCase.get(wait.caseId) ?? []), wait]);
  return { byCase, references: new Map(waits.map(({ dependsOnCaseId, reference }) => [dependsOnCaseId, reference])) };
}

/** What is said of every card of a board: what is waited for, and after how long one has been silent for too long. */
interface Ground {
  waits: ReturnType<typeof waitsIn>;
  silence: ServiceLevels;
}

/** Those of the service levels that look at how long nothing was logged. */
async function silenceOf(ctx: ActingContext): Promise<ServiceLevels> {
  const levels = await serviceLevelsOf(ctx);
  return { ...levels, levels: levels.levels.filter(({ measure }) => measure === 'silent') };
}

function silentFor(ctx: ActingContext, { lastLoggedAt, ...card }: Card, silence: ServiceLevels): BoardCard['silent'] {
  const lastLoggedOn = lastLoggedAt === null ? null : dayOfInstant(lastLoggedAt);
  const [flag] = flagsOf({ ...card, lastLoggedOn, holdReviewOn: null }, silence, ctx.today);
  return flag ? { step: flag.step, count: flag.count } : null;
}

function asShown(ctx: ActingContext, card: Card, read: BoardRead, { waits, silence }: Ground): BoardCard {
  const { organisationId, organisationName, assetId, assetName, nextActionPostId, nextActionPostTitle, wardCode, areaId, ...rest } = card;
  const waitsFor = chainOf(card.id, waits.byCase).map((link) => ({
    ...link,
    reference: waits.references.get(link.dependsOnCaseId) ?? null,
  }));
  return {
    ...rest,
    organisation: organisationId === null ? null : { id: organisationId, name: organisationName ?? '' },
    building: { id: assetId, name: assetName },
    nextActionPost: nextActionPostId === null ? null : { id: nextActionPostId, title: nextActionPostTitle ?? '' },
    neighbourhood: neighbourhoodOf(card, read.areas),
    daysWaiting: daysWaiting(card, ctx.today),
    daysInStage: daysInStage(card, ctx.today),
    urgency: urgencyOf(card, ctx.today),
    silent: silentFor(ctx, card, silence),
    blocked: waitsFor.length > 0,
    waitsFor,
  };
}

async function boardOf(ctx: ActingContext, flow: string, closed: boolean, silence: ServiceLevels): Promise<Board> {
  const { workspaceId, side } = ctx.actor;
  const read = await readBoard(ctx.weft, { workspaceId, flow, side, closedSince: closed ? null : addDays(ctx.today, -closedForDays) });
  const ground = { waits: waitsIn(read), silence };
  const board = { flow, cards: read.cards.map((card) => asShown(ctx, card, read, ground)), left: read.left };
  return { ...board, mark: closed ? '' : markBoard(ctx.kept, workspaceId, board) };
}

/** The cases of each flow's board, oldest case first: the open ones and those closed lately, or all. */
export async function getBoards(ctx: ActingContext, closed: boolean): Promise<Board[]> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const [flows, silence] = await Promise.all([flowsOf(ctx), silenceOf(ctx)]);
  return Promise.all(flows.map(({ id }) => boardOf(ctx, id, closed, silence)));
}

/**
 * The boards without what was closed long ago, ready to send and kept until something changes. Of who looks only the side says anything of a card:
 * a note that the other side keeps to itself is no entry in the log.
 */
export async function openBoardsAnswer(ctx: ActingContext): Promise<KeptAnswer> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const build = async () => Buffer.from(JSON.stringify(boards.parse(await getBoards(ctx, false))));
  return ctx.kept.get(ctx.actor.workspaceId, `markedBoards.${ctx.actor.side}.${ctx.today}`, build);
}

/** The same as is asked for. @returns null for all that were ever closed, which is seldom asked for and a lot to keep. */
export async function boardsAnswer(ctx: ActingContext, { closed }: { closed: boolean }): Promise<KeptAnswer | null> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  return closed ? null : openBoardsAnswer(ctx);
}
