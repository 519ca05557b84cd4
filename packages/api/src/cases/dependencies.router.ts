import { z } from 'zod';
import { doneSchema } from '../acting/act.ts';
import { atVersion } from '../acting/inputs.ts';
import { procedure, router } from '../trpc.ts';
import { dependencyInput, dependencyPatch } from './dependencies.schema.ts';
import { createDependency, deleteDependency, updateDependency } from './dependencies.service.ts';

export const dependenciesRouter = router({
  create: procedure
    .input(z.object({ data: dependencyInput }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => createDependency(ctx, input.data)),
  update: procedure
    .input(atVersion.extend({ data: dependencyPatch }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => updateDependency(ctx, input)),
  delete: procedure
    .input(atVersion)
    .output(doneSchema)
    .mutation(({ ctx, input }) => deleteDependency(ctx, input)),
});
