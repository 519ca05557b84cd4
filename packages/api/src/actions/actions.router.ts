import { z } from 'zod';
import { doneSchema } from '../acting/act.ts';
import { atVersion } from '../acting/inputs.ts';
import { procedure, router } from '../trpc.ts';
import { actionInput, actionPatch, listedAction } from './actions.schema.ts';
import { createAction, deleteAction, listActions, updateAction } from './actions.service.ts';

export const actionsRouter = router({
  list: procedure.output(z.array(listedAction)).query(({ ctx }) => listActions(ctx)),
  create: procedure
    .input(z.object({ data: actionInput }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => createAction(ctx, input.data)),
  update: procedure
    .input(atVersion.extend({ data: actionPatch }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => updateAction(ctx, input)),
  delete: procedure
    .input(atVersion)
    .output(doneSchema)
    .mutation(({ ctx, input }) => deleteAction(ctx, input)),
});
