import { procedure, router } from '../trpc.ts';
import { bytesGiven, fileHeld } from './files.schema.ts';
import { holdFile } from './files.service.ts';

export const filesRouter = router({
  hold: procedure
    .input(bytesGiven)
    .output(fileHeld)
    .mutation(({ ctx, input }) => holdFile(ctx, input)),
});
