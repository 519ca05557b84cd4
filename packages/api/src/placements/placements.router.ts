import { doneSchema } from '../acting/act.ts';
import { atVersion } from '../acting/inputs.ts';
import { procedure, router } from '../trpc.ts';
import { placementInput } from './placements.schema.ts';
import { clearPlacement, setPlacement } from './placements.service.ts';

export const placementsRouter = router({
  set: procedure
    .input(placementInput)
    .output(doneSchema)
    .mutation(({ ctx, input }) => setPlacement(ctx, input)),
  clear: procedure
    .input(atVersion)
    .output(doneSchema)
    .mutation(({ ctx, input }) => clearPlacement(ctx, input)),
});
