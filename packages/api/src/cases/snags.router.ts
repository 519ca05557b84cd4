import { z } from 'zod';
import { doneSchema } from '../acting/act.ts';
import { atVersion } from '../acting/inputs.ts';
import { procedure, router } from '../trpc.ts';
import { snagInput, snagPatch } from './snags.schema.ts';
import { createSnag, deleteSnag, updateSnag } from './snags.service.ts';

export const snagsRouter = router({
  create: procedure
    .input(z.object({ data: snagInput }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => createSnag(ctx, input.data)),
  update: procedure
    .input(atVersion.extend({ data: snagPatch }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => updateSnag(ctx, input)),
  delete: procedure
    .input(atVersion)
    .output(doneSchema)
    .mutation(({ ctx, input }) => deleteSnag(ctx, input)),
});
