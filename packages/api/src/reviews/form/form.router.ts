import { doneSchema } from '../../acting/act.ts';
import { procedure, router } from '../../trpc.ts';
import { formEdit, formInUse } from './form.schema.ts';
import { getForm, updateForm } from './form.service.ts';

/** What the annual review asks in this workspace. */
export const formRouter = router({
  get: procedure.output(formInUse).query(({ ctx }) => getForm(ctx)),
  update: procedure
    .input(formEdit)
    .output(doneSchema)
    .mutation(({ ctx, input }) => updateForm(ctx, input)),
});
