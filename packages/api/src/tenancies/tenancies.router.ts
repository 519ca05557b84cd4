import { doneSchema } from '../acting/act.ts';
import { atVersion, byId } from '../acting/inputs.ts';
import { procedure, router } from '../trpc.ts';
import { assetsRouter } from './assets.router.ts';
import { registerRows } from './register.schema.ts';
import { getRegister } from './register.service.ts';
import { deleteTenancy } from './removing.service.ts';
import { tenancyDetail, tenancyMade, tenancyPatch } from './tenancies.schema.ts';
import { createTenancy, getTenancy, updateTenancy } from './tenancies.service.ts';

export const tenanciesRouter = router({
  register: procedure.output(registerRows).query(({ ctx }) => getRegister(ctx)),
  get: procedure
    .input(byId)
    .output(tenancyDetail)
    .query(({ ctx, input }) => getTenancy(ctx, input.id)),
  create: procedure
    .input(tenancyMade)
    .output(doneSchema)
    .mutation(({ ctx, input }) => createTenancy(ctx, input)),
  update: procedure
    .input(atVersion.extend({ data: tenancyPatch }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => updateTenancy(ctx, input)),
  delete: procedure
    .input(atVersion)
    .output(doneSchema)
    .mutation(({ ctx, input }) => deleteTenancy(ctx, input)),
  assets: assetsRouter,
});
