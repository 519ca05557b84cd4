import { referenceSchema } from '@weft/domain';
import { openProcedure, router } from '../trpc.ts';
import { referenceOf } from './own.ts';

export const referenceRouter = router({
  /** The typology, the kinds of organisation and what the workspace has of its own: flows, lists of terms, service levels, checks and review form. It names nobody. */
  get: openProcedure
    .output(referenceSchema)
    .query(({ ctx }) => (ctx.actor === null ? ctx.reference : referenceOf({ ...ctx, actor: ctx.actor }))),
});
