import { type BoardCard as Card, readBoard } from '@weft/db';
import { daysWaiting, refuseUnlessCan, urgencyOf } from '@weft/domain';
import type { ActingContext } from '../context.ts';
import type { Board, BoardCard } from './cases.schema.ts';
import { flowOf } from './flows.ts';

function asShown(ctx: ActingContext, card: Card): BoardCard {
  const { organisationId, organisationName, assetId, assetName, nextActionPostId, nextActionPostTitle, waitingDependencies, ...rest } =
    card;
  return {
    ...rest,
    organisation: organisationId === null ? null : { id: organisationId, name: organisationName ?? '' },
    building: { id: assetId, name: assetName },
    nextActionPost: nextActionPostId === null ? null : { id: nextActionPostId, title: nextActionPostTitle ?? '' },
    daysWaiting: daysWaiting(card, ctx.today),
    urgency: urgencyOf(card, ctx.today),
    blocked: waitingDependencies > 0,
  };
}

async function cardsOf(ctx: ActingContext, flow: string): Promise<BoardCard[]> {
  return (await readBoard(ctx.weft, ctx.actor.workspaceId, flow)).map((card) => asShown(ctx, card));
}

/** The cards of one flow's board, oldest case first. @throws InvalidError when there is no such flow. */
export async function getBoard(ctx: ActingContext, flowId: string): Promise<Board> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const flow = flowOf(ctx, flowId);
  return { flow: flow.id, cards: await cardsOf(ctx, flow.id) };
}
