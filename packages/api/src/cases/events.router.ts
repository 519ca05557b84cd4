import { z } from 'zod';
import { doneSchema } from '../acting/act.ts';
import { procedure, router } from '../trpc.ts';
import { eventInput } from './events.schema.ts';
import { logEvent } from './events.service.ts';

export const eventsRouter = router({
  create: procedure
    .input(z.object({ data: eventInput }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => logEvent(ctx, input.data)),
});
