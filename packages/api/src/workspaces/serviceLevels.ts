import { readRecords } from '@weft/db';
import { levelsWith, type ServiceLevels } from '@weft/domain';
import type { ActingContext } from '../context.ts';

/** The service levels that the actor's workspace goes by: those that came with Weft, each as the workspace has changed it. */
export async function serviceLevelsOf(ctx: ActingContext): Promise<ServiceLevels> {
  const [workspace] = await readRecords(ctx.weft.kysely, 'workspace', ctx.actor.workspaceId);
  return levelsWith(ctx.reference.serviceLevels, workspace?.serviceLevels ?? {});
}
