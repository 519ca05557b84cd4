import { readKnownReviews, readRecords } from '@weft/db';
import { type Id, refuseUnlessCan, reviewsDue, standingOf, type Tenancy } from '@weft/domain';
import type { ActingContext } from '../context.ts';
import type { ReviewsDue } from './reviews.schema.ts';

/** More lines than this at once are a list, not a morning. */
const mostLines = 50;

/** Records of one kind, by id. */
async function byId<K extends 'tenancy' | 'asset' | 'organisation'>(ctx: ActingContext, kind: K, ids: readonly Id[]) {
  const records = await readRecords(ctx.weft.kysely, kind, ctx.actor.workspaceId, { id: [...new Set(ids)] });
  return new Map(records.map((record) => [record.id, record]));
}

/** What is due, each with its tenancy. A tenancy that is over has no next review. */
async function dueOfTenancies(ctx: ActingContext) {
  const due = reviewsDue(await readKnownReviews(ctx.weft, ctx.actor.workspaceId), ctx.today);
  const tenancyIds = due.map(({ review }) => review.tenancyId);
  const tenancies: ReadonlyMap<Id, Tenancy> = await byId(ctx, 'tenancy', tenancyIds);
  return due.flatMap((each) => {
    const tenancy = tenancies.get(each.review.tenancyId);
    const isOver = each.review.tenantSignedOn !== null && tenancy !== undefined && standingOf(tenancy, ctx.today) !== 'now';
    return tenancy === undefined || isOver ? [] : [{ ...each, tenancy }];
  });
}

/** The annual reviews whose next step is overdue or due within a week, the longest overdue first. */
export async function getReviewsDue(ctx: ActingContext): Promise<ReviewsDue> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const due = await dueOfTenancies(ctx);
  const shown = due.slice(0, mostLines);
  const assetIds = shown.map(({ tenancy }) => tenancy.assetId);
  const organisationIds = shown.map(({ tenancy }) => tenancy.organisationId);
  const assets = await byId(ctx, 'asset', assetIds);
  const organisations = await byId(ctx, 'organisation', organisationIds);
  return {
    overdue: due.filter(({ isOverdue }) => isOverdue).length,
    total: due.length,
    lines: shown.map(({ review: { id, year }, tenancy, state, dueOn, isOverdue }) => ({
      tenancyId: tenancy.id,
      review: { id, year },
      asset: assets.get(tenancy.assetId)?.name ?? '',
      organisation: organisations.get(tenancy.organisationId)?.name ?? '',
      state,
      dueOn,
      isOverdue,
    })),
  };
}
