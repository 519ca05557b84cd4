import { tourSchema } from '@weft/domain';
import { z } from 'zod';
import { doneSchema } from '../acting/act.ts';
import { atVersion } from '../acting/inputs.ts';
import { procedure, router } from '../trpc.ts';
import { tourInput, tourPatch } from './tours.schema.ts';
import { createTour, deleteTour, listTours, updateTour } from './tours.service.ts';

export const toursRouter = router({
  list: procedure.output(z.array(tourSchema)).query(({ ctx }) => listTours(ctx)),
  create: procedure
    .input(z.object({ data: tourInput }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => createTour(ctx, input.data)),
  update: procedure
    .input(atVersion.extend({ data: tourPatch }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => updateTour(ctx, input)),
  delete: procedure
    .input(atVersion)
    .output(doneSchema)
    .mutation(({ ctx, input }) => deleteTour(ctx, input)),
});
