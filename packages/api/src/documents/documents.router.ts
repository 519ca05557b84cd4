import { z } from 'zod';
import { doneSchema } from '../acting/act.ts';
import { atVersion } from '../acting/inputs.ts';
import { procedure, router } from '../trpc.ts';
import { documentPatch, documentsAsked, listedDocument } from './documents.schema.ts';
import { deleteDocument, updateDocument } from './documents.service.ts';
import { listDocuments } from './list.service.ts';

/** What is said of documents. The files themselves come and go over HTTP, past tRPC: the server takes and hands them out. */
export const documentsRouter = router({
  list: procedure
    .input(documentsAsked)
    .output(z.array(listedDocument))
    .query(({ ctx, input }) => listDocuments(ctx, input)),
  update: procedure
    .input(atVersion.extend({ data: documentPatch }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => updateDocument(ctx, input)),
  delete: procedure
    .input(atVersion)
    .output(doneSchema)
    .mutation(({ ctx, input }) => deleteDocument(ctx, input)),
});
