import { doneSchema } from '../../acting/act.ts';
import { procedure, router } from '../../trpc.ts';
import { listAsked, listFile, listPreview, listPreviewAsked, openedList } from './lists.schema.ts';
import { createFromList, openList, previewList } from './lists.service.ts';

export const listsRouter = router({
  open: procedure
    .input(listFile)
    .output(openedList)
    .mutation(({ ctx, input, signal }) => openList(ctx, input, signal)),
  preview: procedure
    .input(listPreviewAsked)
    .output(listPreview)
    .mutation(({ ctx, input, signal }) => previewList(ctx, input, signal)),
  create: procedure
    .input(listAsked)
    .output(doneSchema)
    .mutation(({ ctx, input, signal }) => createFromList(ctx, input, signal)),
});
