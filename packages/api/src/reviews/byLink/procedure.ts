import { openProcedure } from '../../trpc.ts';
import { tenantByLink } from './tenant.ts';

/** For the tenant of one annual review, by its link and without an account. The service asks `can` first, as everywhere. */
export const linkProcedure = openProcedure.use(async ({ ctx, next }) => next({ ctx: await tenantByLink(ctx) }));
