import { idSchema, savedViewSchema } from '@weft/domain';
import { z } from 'zod';
import { doneSchema } from '../acting/act.ts';
import { atVersion } from '../acting/inputs.ts';
import { procedure, router } from '../trpc.ts';
import { savedViewInput, savedViewPatch } from './savedViews.schema.ts';
import { createSavedView, deleteSavedView, listSavedViews, setDefaultView, updateSavedView } from './savedViews.service.ts';

export const savedViewsRouter = router({
  list: procedure.output(z.array(savedViewSchema)).query(({ ctx }) => listSavedViews(ctx)),
  create: procedure
    .input(z.object({ data: savedViewInput }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => createSavedView(ctx, input.data)),
  update: procedure
    .input(atVersion.extend({ data: savedViewPatch }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => updateSavedView(ctx, input)),
  setDefault: procedure
    .input(z.object({ id: idSchema.nullable() }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => setDefaultView(ctx, input.id)),
  delete: procedure
    .input(atVersion)
    .output(doneSchema)
    .mutation(({ ctx, input }) => deleteSavedView(ctx, input)),
});
