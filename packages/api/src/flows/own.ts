import { readRecords } from '@weft/db';
import { type Flow, flowsWith } from '@weft/domain';
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
