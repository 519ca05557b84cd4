import { daySchema, idSchema, organisationEditSchema } from '@weft/domain';
import { z } from 'zod';
import { doneSchema } from '../acting/act.ts';
import { atVersion, byId, several } from '../acting/inputs.ts';
import { procedure, router } from '../trpc.ts';
import { editOrganisations } from './edit.service.ts';
import { moveOrganisation } from './move.service.ts';
import { organisationDetail, organisationInput, organisationPatch, organisationsFound } from './organisations.schema.ts';
import { createOrganisation, deleteOrganisation, findOrganisations, getOrganisation, updateOrganisation } from './organisations.service.ts';
import { comparison, duplicatesFound, merging, pairAsked } from './tidying.schema.ts';
import { compareOrganisations, listDuplicates, mergeTwo, sayNotSame } from './tidying.service.ts';

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
  edit: procedure
    .input(z.object({ ids: several, set: organisationEditSchema }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => editOrganisations(ctx, input)),
  duplicates: procedure.output(duplicatesFound).query(({ ctx, signal }) => listDuplicates(ctx, signal)),
  compare: procedure
    .input(pairAsked)
    .output(comparison)
    .query(({ ctx, input }) => compareOrganisations(ctx, input)),
  merge: procedure
    .input(merging)
    .output(doneSchema)
    .mutation(({ ctx, input }) => mergeTwo(ctx, input)),
  notSame: procedure
    .input(pairAsked)
    .output(doneSchema)
    .mutation(({ ctx, input }) => sayNotSame(ctx, input)),
  move: procedure
    .input(atVersion.extend({ parentId: idSchema.nullable(), from: daySchema }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => moveOrganisation(ctx, input)),
});
