import { acceptanceSchema } from '@weft/domain';
import { z } from 'zod';
import { doneSchema } from '../acting/act.ts';
import { atVersion } from '../acting/inputs.ts';
import { procedure, router } from '../trpc.ts';
import { acceptInput } from './findings.schema.ts';
import { acceptFindings, listAcceptances, withdrawAcceptance } from './findings.service.ts';

export const findingsRouter = router({
  acceptances: procedure.output(z.array(acceptanceSchema)).query(({ ctx }) => listAcceptances(ctx)),
  accept: procedure
    .input(acceptInput)
    .output(doneSchema)
    .mutation(({ ctx, input }) => acceptFindings(ctx, input)),
  withdraw: procedure
    .input(atVersion)
    .output(doneSchema)
    .mutation(({ ctx, input }) => withdrawAcceptance(ctx, input)),
});
