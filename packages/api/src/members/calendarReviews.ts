import { type OwnCase, readKnownReviews, readRecords } from '@weft/db';
import { type Case, type Id, type ReviewState, reviewStanding, standingOf } from '@weft/domain';
import type { ActingContext } from '../context.ts';
import type { Due } from './calendarDue.ts';

type Subject = Pick<Case, 'reference' | 'tenancyId'>;

const next = 'next annual review due';

/** Which step of an annual review is due that stands so. The next one is called the same before its day and after. */
const steps: Readonly<Record<ReviewState, string>> = {
  not_invited: next,
  invited: 'tenant’s answers to the annual review due',
  answering: 'tenant’s answers to the annual review due',
  with_council: 'council’s part of the annual review due',
  to_sign: 'tenant’s signature of the annual review due',
  signed: next,
};

/** The closed cases that a post led on either side: what they put right is looked at again once a year. */
async function closedCases(ctx: ActingContext, postId: Id): Promise<Case[]> {
  const { workspaceId } = ctx.actor;
  const ledOn = (side: 'councilLeadPostId' | 'partnerLeadPostId') => readRecords(ctx.weft.kysely, 'case', workspaceId, { [side]: postId });
  const [council, partner] = [await ledOn('councilLeadPostId'), await ledOn('partnerLeadPostId')];
  const byId = new Map([...council, ...partner].map((each) => [each.id, each]));
  return [...byId.values()].filter(({ closedOn }) => closedOn !== null);
}

/** What each tenancy is called by: the number of the first case that is about it. */
function referencesOf(cases: readonly Subject[]): Map<Id, string> {
  const references = new Map<Id, string>();
  for (const { tenancyId, reference } of cases) {
    if (tenancyId !== null && !references.has(tenancyId)) references.set(tenancyId, reference);
  }
  return references;
}

/** The next step of the annual review of each tenancy; a tenancy that is over has no next review. */
async function stepsDue(ctx: ActingContext, references: ReadonlyMap<Id, string>): Promise<(Due & { tenancyId: Id })[]> {
  const reviews = await readKnownReviews(ctx.weft, ctx.actor.workspaceId);
  const tenancies = await readRecords(ctx.weft.kysely, 'tenancy', ctx.actor.workspaceId, { id: [...references.keys()] });
  return tenancies.flatMap((tenancy) => {
    const own = reviews.filter(({ tenancyId }) => tenancyId === tenancy.id);
    // Whether the tenant has begun to answer changes nothing of when the answers are due.
    const { review, state, dueOn } = reviewStanding(own, () => false, ctx.today);
    if (review === null || dueOn === null) return [];
    const isNext = state === 'signed' || state === 'not_invited';
    if (isNext && standingOf(tenancy, ctx.today) !== 'now') return [];
    const path = isNext ? `tenancies/${tenancy.id}` : `tenancies/reviews/${review.id}`;
    const summary = `${references.get(tenancy.id) ?? ''}: ${steps[state]}`;
    return [{ uid: `${review.id}-review@weft`, on: dueOn, summary, version: review.version, path, tenancyId: tenancy.id }];
  });
}

/**
 * The annual reviews of what the actor's own cases are about, open ones and those that they led: the next step of each, and of a closed case whose
 * tenancy has had none the day that was set for it at its closing, until that has passed.
 * @param open the actor's own open cases.
 */
export async function reviewsDueOf(open: readonly OwnCase[], ctx: ActingContext): Promise<Due[]> {
  const { postId } = ctx.actor;
  if (postId === null) return [];
  const closed = await closedCases(ctx, postId);
  const due = await stepsDue(ctx, referencesOf([...open, ...closed]));
  const begun = new Set(due.map(({ tenancyId }) => tenancyId));
  const set = closed.flatMap(({ id, reference, tenancyId, nextReviewOn, version }): Due[] => {
    if (nextReviewOn === null || nextReviewOn < ctx.today || (tenancyId !== null && begun.has(tenancyId))) return [];
    return [{ uid: `${id}-next_review@weft`, on: nextReviewOn, summary: `${reference}: ${next}`, version, path: `cases/${id}` }];
  });
  return [...due.map(({ tenancyId: _, ...each }) => each), ...set];
}
