import { z } from 'zod';
import { doneSchema } from '../acting/act.ts';
import { atVersion, byId } from '../acting/inputs.ts';
import { procedure, router } from '../trpc.ts';
import { organisationDetail, organisationInput, organisationPatch, organisationsFound } from './organisations.schema.ts';
import { createOrganisation, deleteOrganisation, findOrganisations, getOrganisation, updateOrganisation } from './organisations.service.ts';

const search = z.object({ q: z.string().trim().max(200, 'Search for something shorter.'), limit: z.int().min(1).max(100).default(20) });

export const organisationsRouter = router({
  find: procedure
    .input(search)
    .output(organisationsFound)
    .query(({ ctx, input }) => findOrganisations(ctx, input)),
  get: procedure
    .input(byId)
    .output(organisationDetail)
    .query(({ ctx, input }) => getOrganisation(ctx, input.id)),
  create: procedure
    .input(z.object({ data: organisationInput }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => createOrganisation(ctx, input.data)),
  update: procedure
    .input(atVersion.extend({ data: organisationPatch }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => updateOrganisation(ctx, input)),
  delete: procedure
    .input(atVersion)
    .output(doneSchema)
    .mutation(({ ctx, input }) => deleteOrganisation(ctx, input)),
});
