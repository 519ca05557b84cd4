import { readRecords } from '@weft/db';
import { type Id, type Review, refuseUnlessCan, reviewStanding, saysSomething, standingOf } from '@weft/domain';
import type { ActingContext } from '../context.ts';
import { answersTo, stateWith } from './reading.ts';
import type { PortfolioRow, ReviewLine } from './reviews.schema.ts';

/** The reviews of each tenancy, by its id. */
function byTenancy(reviews: readonly Review[]): ReadonlyMap<Id, Review[]> {
  const groups = new Map<Id, Review[]>();
  for (const review of reviews) groups.set(review.tenancyId, [...(groups.get(review.tenancyId) ?? []), review]);
  return groups;
}

/** Every tenancy that is, or has an unfinished review, with how its annual reviews stand; the soonest due first, then by building. */
export async function getPortfolio(ctx: ActingContext): Promise<PortfolioRow[]> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const { kysely } = ctx.weft;
  const { workspaceId } = ctx.actor;
  const all = <K extends 'tenancy' | 'asset' | 'organisation' | 'review'>(kind: K) => readRecords(kysely, kind, workspaceId);
  const [tenancies, assets, organisations, reviews] = [
    await all('tenancy'),
    await all('asset'),
    await all('organisation'),
    await all('review'),
  ];
  const open = reviews.filter(({ tenantSignedOn }) => tenantSignedOn === null);
  const answers = await answersTo(
    ctx,
    open.map(({ id }) => id),
  );
  const answered = new Set(answers.filter((answer) => answer.side === 'tenant' && saysSomething(answer)).map(({ reviewId }) => reviewId));
  const [assetOf, organisationOf, reviewsOf] = [nameById(assets), nameById(organisations), byTenancy(reviews)];
  const rows = tenancies.flatMap((tenancy): PortfolioRow[] => {
    const own = reviewsOf.get(tenancy.id) ?? [];
    if (standingOf(tenancy, ctx.today) !== 'now' && own.every(({ tenantSignedOn }) => tenantSignedOn !== null)) return [];
    const { review, ...standing } = reviewStanding(own, ({ id }) => answered.has(id), ctx.today);
    const asset = { id: tenancy.assetId, name: assetOf.get(tenancy.assetId) ?? '' };
    const organisation = { id: tenancy.organisationId, name: organisationOf.get(tenancy.organisationId) ?? '' };
    return [{ id: tenancy.id, asset, organisation, ...standing, review: review && { id: review.id, year: review.year } }];
  });
  const due = ({ dueOn }: PortfolioRow) => dueOn ?? '9999';
  return rows.sort((one, other) => due(one).localeCompare(due(other)) || one.asset.name.localeCompare(other.asset.name, 'en-GB'));
}

function nameById(records: readonly { id: Id; name: string }[]): ReadonlyMap<Id, string> {
  return new Map(records.map(({ id, name }) => [id, name]));
}

/** The reviews of one tenancy, the latest first. */
export async function reviewsOfTenancy(ctx: ActingContext, tenancyId: Id): Promise<ReviewLine[]> {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const reviews = await readRecords(ctx.weft.kysely, 'review', ctx.actor.workspaceId, { tenancyId });
  const answers = await answersTo(
    ctx,
    reviews.map(({ id }) => id),
  );
  return reviews
    .sort((one, other) => other.year - one.year)
    .map((review) => {
      const state = stateWith(
        review,
        answers.filter(({ reviewId }) => reviewId === review.id),
      );
      return { id: review.id, year: review.year, state, dueOn: review.dueOn, signedOn: review.tenantSignedOn };
    });
}
