import { referenceSchema } from '@weft/domain';
import { openProcedure, router } from '../trpc.ts';

export const referenceRouter = router({
  /** The typology, the kinds of organisation and the case model: the same for everybody, naming nobody. */
  get: openProcedure.output(referenceSchema).query(({ ctx }) => ctx.reference),
});
