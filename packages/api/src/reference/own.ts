import { type Reference, referenceSchema } from '@weft/domain';
import type { KeptAnswer } from '../acting/keptAnswers.ts';
import { allChecks } from '../compliance/checks.ts';
import type { ActingContext } from '../context.ts';
import { flowsOf } from '../flows/own.ts';
import { formOf } from '../reviews/form/own.ts';
import { termsIn } from '../terms/own.ts';
import { serviceLevelsOf } from '../workspaces/serviceLevels.ts';

/** The reference data as it stands in the actor's workspace: its flows, lists of terms, service levels, checks and form of the annual review. */
export async function referenceOf(ctx: ActingContext): Promise<Reference> {
  const [flows, { lists, snagCategories }, checks, reviewForm, serviceLevels] = await Promise.all([
    flowsOf(ctx),
    termsIn(ctx),
    allChecks(ctx),
    formOf(ctx),
    serviceLevelsOf(ctx),
  ]);
  const complianceChecks = checks.map(({ retired: _, ...check }) => check);
  return { ...ctx.reference, caseModel: { flows, lists, snagCategories }, serviceLevels, complianceChecks, reviewForm };
}

/** The same, ready to send. */
export function referenceAnswer(ctx: ActingContext): Promise<KeptAnswer> {
  const build = async () => Buffer.from(JSON.stringify(referenceSchema.parse(await referenceOf(ctx))));
  return ctx.kept.get(ctx.actor.workspaceId, 'reference', build);
}
