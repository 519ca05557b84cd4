import { z } from 'zod';
import { doneSchema } from '../acting/act.ts';
import { procedure, router } from '../trpc.ts';
import { getCalendar, renewCalendar, stopCalendar } from './calendar.service.ts';

export const calendarRouter = router({
  get: procedure.output(z.object({ path: z.string().nullable() })).query(({ ctx }) => getCalendar(ctx)),
  renew: procedure.output(doneSchema).mutation(({ ctx }) => renewCalendar(ctx)),
  stop: procedure.output(doneSchema).mutation(({ ctx }) => stopCalendar(ctx)),
});
