import { z } from 'zod';
import { doneSchema } from '../acting/act.ts';
import { procedure, router } from '../trpc.ts';
import { listedTerms, termsEdit } from './terms.schema.ts';
import { listTerms, updateTerms } from './terms.service.ts';

/** The lists of terms that a workspace offers to choose from. */
export const termsRouter = router({
  list: procedure.output(z.array(listedTerms)).query(({ ctx }) => listTerms(ctx)),
  update: procedure
    .input(termsEdit)
    .output(doneSchema)
    .mutation(({ ctx, input }) => updateTerms(ctx, input)),
});
