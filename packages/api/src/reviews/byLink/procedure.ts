import { ConflictError } from '@weft/domain';
import { sayingWhichSideSaved } from '../../changes/savedFirst.ts';
import { openProcedure } from '../../trpc.ts';
import { tenantByLink } from './tenant.ts';

/** For the tenant of one annual review, by its link and without an account. The service asks `can` first, as everywhere. */
export const linkProcedure = openProcedure.use(async ({ ctx, next }) => {
  const tenant = await tenantByLink(ctx);
  const result = await next({ ctx: tenant });
  const cause = result.ok ? null : result.error.cause;
  if (!(cause instanceof ConflictError)) return result;
  throw await sayingWhichSideSaved(tenant, cause);
});
