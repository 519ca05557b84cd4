import { z } from 'zod';
import { doneSchema } from '../acting/act.ts';
import { procedure, router } from '../trpc.ts';
import { binned, changeDetail, changeLine, changesAsked } from './changes.schema.ts';
import { getChange, listBin, listChanges, undoChange } from './changes.service.ts';
import { changeFeed } from './feed.ts';

const byNumber = z.object({ number: z.int().min(1) });

export const changesRouter = router({
  list: procedure
    .input(changesAsked)
    .output(z.array(changeLine))
    .query(({ ctx, input }) => listChanges(ctx, input)),
  get: procedure
    .input(byNumber)
    .output(changeDetail)
    .query(({ ctx, input }) => getChange(ctx, input.number)),
  undo: procedure
    .input(byNumber)
    .output(doneSchema)
    .mutation(({ ctx, input }) => undoChange(ctx, input.number)),
  bin: procedure.output(z.array(binned)).query(({ ctx }) => listBin(ctx)),
  feed: procedure
    .input(z.object({ lastEventId: z.coerce.number().int().min(0).nullish() }))
    .subscription(({ ctx, input, signal }) => changeFeed(ctx, input.lastEventId ?? null, signal ?? new AbortController().signal)),
});
