import { doneSchema } from '../acting/act.ts';
import { procedure, router } from '../trpc.ts';
import { registerAsked, registerFile, registerGiven, registerReport } from './registers.schema.ts';
import { bringInRegister, downloadRegister, previewRegister } from './registers.service.ts';

export const registersRouter = router({
  download: procedure
    .input(registerAsked)
    .output(registerFile)
    .query(({ ctx, input }) => downloadRegister(ctx, input)),
  preview: procedure
    .input(registerGiven)
    .output(registerReport)
    .mutation(({ ctx, input }) => previewRegister(ctx, input)),
  bringIn: procedure
    .input(registerGiven)
    .output(doneSchema)
    .mutation(({ ctx, input }) => bringInRegister(ctx, input)),
});
