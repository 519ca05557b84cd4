import { differenceSchema, positionSchema, snapshotSchema } from '@weft/domain';
import { z } from 'zod';
import { doneSchema } from '../acting/act.ts';
import { procedure, router } from '../trpc.ts';
import { differenceText, placeNodes, snapshotText } from './network.service.ts';

const place = positionSchema.pick({ id: true, x: true, y: true });

export const networkRouter = router({
  snapshot: procedure.output(snapshotSchema).query(async ({ ctx }) => snapshotSchema.parse(JSON.parse(await snapshotText(ctx)))),
  difference: procedure
    .input(z.object({ since: z.int().min(0) }))
    .output(differenceSchema)
    .query(async ({ ctx, input }) => differenceSchema.parse(JSON.parse(await differenceText(ctx, input.since)))),
  place: procedure
    .input(z.object({ places: z.array(place).min(1, 'Move at least one thing.').max(20_000, 'At most 20,000 at once.') }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => placeNodes(ctx, input.places)),
});
