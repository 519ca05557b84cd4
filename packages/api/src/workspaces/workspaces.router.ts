import { areaSchema, daySchema, sourceSchema, workspaceSchema } from '@weft/domain';
import { z } from 'zod';
import { doneSchema } from '../acting/act.ts';
import { atVersion } from '../acting/inputs.ts';
import { openProcedure, procedure, router } from '../trpc.ts';
import { getWorkspace, listWorkspaces, updateWorkspace } from './workspaces.service.ts';

const count = z.int().min(0);
const workspaceLine = workspaceSchema
  .pick({ id: true, slug: true, name: true, notice: true })
  .extend({ organisations: count, relationships: count, cases: count });
const patch = workspaceSchema.pick({ name: true, reviewMonths: true, notice: true, serviceLevels: true }).partial();

export const workspacesRouter = router({
  list: openProcedure.output(z.array(workspaceLine)).query(({ ctx }) => listWorkspaces(ctx)),
  get: procedure
    .output(z.object({ workspace: workspaceSchema, areas: z.array(areaSchema), sources: z.array(sourceSchema), today: daySchema }))
    .query(({ ctx }) => getWorkspace(ctx)),
  update: procedure
    .input(atVersion.extend({ data: patch }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => updateWorkspace(ctx, input)),
});
