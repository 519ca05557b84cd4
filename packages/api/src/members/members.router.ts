import { memberSchema, slugSchema } from '@weft/domain';
import { z } from 'zod';
import { openProcedure, router } from '../trpc.ts';
import { calendarRouter } from './calendar.router.ts';
import { listMembers } from './members.service.ts';

export const membersRouter = router({
  list: openProcedure
    .input(z.object({ workspace: slugSchema }))
    .output(z.array(memberSchema))
    .query(({ ctx, input }) => listMembers(ctx, input.workspace)),
  calendar: calendarRouter,
});
