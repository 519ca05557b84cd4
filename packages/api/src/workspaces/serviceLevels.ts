import { readOwnLevels } from '@weft/db';
import { levelsWith, type ServiceLevels } from '@weft/domain';
import type { ActingContext } from '../context.ts';

/** The service levels that the actor's workspace goes by: those that came with Weft, each as the workspace has changed it. */
export async function serviceLevelsOf(ctx: ActingContext): Promise<ServiceLevels> {
  return levelsWith(ctx.reference.serviceLevels, await readOwnLevels(ctx.weft, ctx.actor.workspaceId));
}
