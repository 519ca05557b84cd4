import { readRecords } from '@weft/db';
import { type Flow, flowsWith, type Reference, referenceSchema } from '@weft/domain';
import type { KeptAnswer } from '../acting/keptAnswers.ts';
import type { ActingContext } from '../context.ts';

/** Read once for each call: moving many cases asks for their flow many times. */
const read = new WeakMap<ActingContext, Promise<Flow[]>>();

/** The flows of the actor's workspace: those that came with Weft, each as the workspace has changed it. */
export function flowsOf(ctx: ActingContext): Promise<Flow[]> {
  const known = read.get(ctx);
  if (known) return known;
  const { kysely } = ctx.weft;
  const flows = readRecords(kysely, 'flow', ctx.actor.workspaceId).then((own) => flowsWith(ctx.reference.caseModel.flows, own));
  read.set(ctx, flows);
  return flows;
}

/** The reference data as it stands in the actor's workspace. */
export async function referenceOf(ctx: ActingContext): Promise<Reference> {
  const { reference } = ctx;
  return { ...reference, caseModel: { ...reference.caseModel, flows: await flowsOf(ctx) } };
}

/** The same, ready to send. */
export function referenceAnswer(ctx: ActingContext): Promise<KeptAnswer> {
  const build = async () => Buffer.from(JSON.stringify(referenceSchema.parse(await referenceOf(ctx))));
  return ctx.kept.get(ctx.actor.workspaceId, 'reference', build);
}
