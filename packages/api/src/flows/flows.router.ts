import { doneSchema } from '../acting/act.ts';
import { procedure, router } from '../trpc.ts';
import { flowByKey, flowEdit, flowInUse } from './flows.schema.ts';
import { getFlow, updateFlow } from './flows.service.ts';

export const flowsRouter = router({
  get: procedure
    .input(flowByKey)
    .output(flowInUse)
    .query(({ ctx, input }) => getFlow(ctx, input.key)),
  update: procedure
    .input(flowEdit)
    .output(doneSchema)
    .mutation(({ ctx, input }) => updateFlow(ctx, input)),
});
