import { listKindSchema } from '@weft/domain';
import { tableFormats } from '@weft/interchange';
import { z } from 'zod';
import { doneSchema } from '../../acting/act.ts';
import { byId } from '../../acting/inputs.ts';
import { procedure, router } from '../../trpc.ts';
import { listAsked, listFile, listPreview, listPreviewAsked, openedList } from './lists.schema.ts';
import { createFromList, openList, previewList } from './lists.service.ts';
import { forgetColumns } from './remember.service.ts';
import { writeList } from './writeList.service.ts';

export const listsRouter = router({
  write: procedure
    .input(z.object({ list: listKindSchema, format: z.enum(tableFormats) }))
    .output(z.object({ name: z.string(), base64: z.string() }))
    .query(({ ctx, input }) => writeList(ctx, input)),
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
  forget: procedure
    .input(byId)
    .output(doneSchema)
    .mutation(({ ctx, input }) => forgetColumns(ctx, input)),
});
