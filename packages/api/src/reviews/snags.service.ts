import { type Case, type ChangeItem, type Id, type Review, refuseUnlessCan } from '@weft/domain';
import { act, type Done, making, mustRead } from '../acting/act.ts';
import { type Alongside, createCase } from '../cases/cases.service.ts';
import { mustBeOpen } from '../cases/openCase.ts';
import { newSnagOf } from '../cases/snags.service.ts';
import type { ActingContext } from '../context.ts';
import { nameOfReview } from './names.ts';
import type { SnagsAsked } from './reviews.schema.ts';

async function makingSnags(ctx: ActingContext, caseId: Id, review: Review, { snags }: SnagsAsked): Promise<ChangeItem[]> {
  const detail = `From the annual review ${review.year}.`;
  const said = { raisedBy: 'tenant' as const, detail, reviewId: review.id };
  return Promise.all(snags.map(async (snag) => making('snag', await newSnagOf(ctx, caseId, { ...said, ...snag }))));
}

function summaryOf(count: number, review: string, reference: string): string {
  return `Opened ${count === 1 ? 'a snag' : `${count} snags`} on ${reference} from ${review}`;
}

/**
 * Makes snags of what the tenant named as something to put right: on a case that is open, or on a new one that follows the review up.
 * @throws InvalidError when the case is closed, or with a problem per field.
 */
export async function openSnags(ctx: ActingContext, asked: SnagsAsked): Promise<Done> {
  refuseUnlessCan(ctx.actor, 'case.write', ctx.actor);
  const review = await mustRead(ctx, 'review', asked.id);
  const alongside = async ({ id, reference }: Pick<Case, 'id' | 'reference'>): Promise<Alongside> => {
    const items = await makingSnags(ctx, id, review, asked);
    return { items, summary: summaryOf(asked.snags.length, await nameOfReview(ctx, review), reference) };
  };
  if ('caseId' in asked.into) {
    const subject = await mustBeOpen(ctx, asked.into.caseId);
    return act(ctx, { id: subject.id, ...(await alongside(subject)) });
  }
  const { id: tenancyId, assetId, organisationId } = await mustRead(ctx, 'tenancy', review.tenancyId);
  const about = { caseType: 'annual_review', asset: { id: assetId }, tenancy: { id: tenancyId }, organisationId };
  return createCase(ctx, { ...about, ...asked.into.open }, alongside);
}
