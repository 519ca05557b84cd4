import { readRecord, readRecords } from '@weft/db';
import { type Id, refuseUnlessCan } from '@weft/domain';
import { mustRead } from '../acting/act.ts';
import { redacted } from '../acting/redact.ts';
import type { ActingContext } from '../context.ts';
import { partiesOf } from './names.ts';
import { answersTo, lastYearOf, stateWith } from './reading.ts';

/** One review as the actor may see it: both sides' answers, last year's, and the snags that came of it. */
export async function getReview(ctx: ActingContext, id: Id) {
  refuseUnlessCan(ctx.actor, 'workspace.read', ctx.actor);
  const { kysely } = ctx.weft;
  const { actor } = ctx;
  const { workspaceId } = actor;
  const review = await mustRead(ctx, 'review', id);
  const tenancy = await mustRead(ctx, 'tenancy', review.tenancyId);
  const { asset, organisation } = await partiesOf(ctx, tenancy);
  const answers = await answersTo(ctx, id);
  const last = await lastYearOf(ctx, review);
  const snags = await readRecords(kysely, 'snag', workspaceId, { reviewId: id });
  const link = await readRecord(kysely, 'reviewLink', workspaceId, id);
  const holdingSnags = new Set(snags.map(({ caseId }) => caseId));
  const cases = (await readRecords(kysely, 'case', workspaceId, { assetId: asset.id })).filter(
    (each) => holdingSnags.has(each.id) || (each.closedOn === null && (each.tenancyId === null || each.tenancyId === tenancy.id)),
  );
  const shown = (all: typeof answers) => all.map((answer) => redacted(actor, 'reviewAnswer', answer));
  return {
    review: redacted(actor, 'review', review),
    state: stateWith(review, answers),
    answers: shown(answers),
    last: last && { ...last, answers: shown(last.answers) },
    tenancyId: tenancy.id,
    asset,
    organisation: redacted(actor, 'organisation', organisation),
    linkUntil: link?.expiresOn ?? null,
    snags,
    cases: cases.map(({ id: caseId, version, reference, caseType, closedOn }) => ({
      id: caseId,
      version,
      reference,
      caseType,
      isOpen: closedOn === null,
    })),
  };
}
