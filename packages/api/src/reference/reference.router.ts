import { referenceSchema } from '@weft/domain';
import { referenceOf } from '../flows/own.ts';
import { openProcedure, router } from '../trpc.ts';

export const referenceRouter = router({
  /** The typology, the kinds of organisation and the case model with the flows of the workspace, naming nobody. */
  get: openProcedure
    .output(referenceSchema)
    .query(({ ctx }) => (ctx.actor === null ? ctx.reference : referenceOf({ ...ctx, actor: ctx.actor }))),
});
