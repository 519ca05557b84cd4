import { type OwnCase, readOwnCases } from '@weft/db';
import { type TodayLine as DomainLine, dayOfInstant, refuseUnlessCan, todayOf } from '@weft/domain';
import type { ActingContext } from '../context.ts';
import { serviceLevelsOf } from '../workspaces/serviceLevels.ts';
import type { TodayLine, TodayShown } from './today.schema.ts';

/** More lines than this at once are a list, not a morning. */
const mostLines = 50;

type Own = OwnCase & { lastLoggedOn: string | null };

/** The actor's own open cases: those whose next action, or whose lead on either side, is their post. */
async function ownCases(ctx: ActingContext): Promise<Own[]> {
  const { workspaceId, postId, side } = ctx.actor;
  if (postId === null) return [];
  const cases = await readOwnCases(ctx.weft, workspaceId, { postId, side });
  return cases.map((each) => ({ ...each, lastLoggedOn: each.lastLoggedAt === null ? null : dayOfInstant(each.lastLoggedAt) }));
}

function shown({ subject, flags, daysWaiting }: DomainLine<Own>): TodayLine {
  const { id, reference, nextAction, nextActionDue, waitingOn, organisationName, assetName } = subject;
  return {
    id,
    reference,
    nextAction,
    nextActionDue,
    waitingOn,
    organisation: organisationName,
    building: assetName,
    daysWaiting,
    flags,
  };
}

/** What the actor's own cases ask of them today, which is the day in London whatever clock their machine has. */
export async function getToday(ctx: ActingContext): Promise<TodayShown> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const { postId, side } = ctx.actor;
  const { today } = ctx;
  const { later, ...parts } = todayOf(await ownCases(ctx), { today, levels: await serviceLevelsOf(ctx), side });
  const part = (lines: readonly DomainLine<Own>[]) => ({ total: lines.length, lines: lines.slice(0, mostLines).map(shown) });
  return {
    today,
    postId,
    overdue: part(parts.overdue),
    thisWeek: part(parts.thisWeek),
    holdReview: part(parts.holdReview),
    silent: part(parts.silent),
    waiting: part(parts.waiting),
    later: { total: later.length, next: later[0]?.subject.nextActionDue ?? null },
  };
}
