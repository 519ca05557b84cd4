import { doneSchema } from '../acting/act.ts';
import { atVersion } from '../acting/inputs.ts';
import { procedure, router } from '../trpc.ts';
import { areaEdit, areaInput, areaMerging, listedAreas } from './areas.schema.ts';
import { createArea, deleteArea, listAreas, mergeTwoAreas, updateArea } from './areas.service.ts';

export const areasRouter = router({
  list: procedure.output(listedAreas).query(({ ctx }) => listAreas(ctx)),
  create: procedure
    .input(areaInput)
    .output(doneSchema)
    .mutation(({ ctx, input }) => createArea(ctx, input.data)),
  update: procedure
    .input(areaEdit)
    .output(doneSchema)
    .mutation(({ ctx, input }) => updateArea(ctx, input)),
  delete: procedure
    .input(atVersion)
    .output(doneSchema)
    .mutation(({ ctx, input }) => deleteArea(ctx, input)),
  merge: procedure
    .input(areaMerging)
    .output(doneSchema)
    .mutation(({ ctx, input }) => mergeTwoAreas(ctx, input)),
});
