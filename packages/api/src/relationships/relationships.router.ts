import { daySchema, idSchema, onRecordSchema, relationshipEditSchema } from '@weft/domain';
import { z } from 'zod';
import { doneSchema } from '../acting/act.ts';
import { atVersion, byId, pageAsked, several } from '../acting/inputs.ts';
import { procedure, router } from '../trpc.ts';
import { editRelationships } from './edit.service.ts';
import { handOverRelationships } from './handOver.service.ts';
import { handingOver, relationshipDetail, relationshipInput, relationshipPatch, relationshipsPage } from './relationships.schema.ts';
import {
  confirmRelationships,
  createRelationship,
  deleteRelationship,
  getRelationship,
  relationshipsOnRecord,
  relationshipsPageText,
  updateRelationship,
} from './relationships.service.ts';

export const relationshipsRouter = router({
  list: procedure
    .input(pageAsked)
    .output(relationshipsPage)
    .query(async ({ ctx, input }) => relationshipsPage.parse(JSON.parse(await relationshipsPageText(ctx, input)))),
  get: procedure
    .input(byId)
    .output(relationshipDetail)
    .query(({ ctx, input }) => getRelationship(ctx, input.id)),
  onRecord: procedure
    .input(z.object({ day: daySchema }))
    .output(z.array(onRecordSchema))
    .query(({ ctx, input }) => relationshipsOnRecord(ctx, input.day)),
  create: procedure
    .input(z.object({ data: relationshipInput }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => createRelationship(ctx, input.data)),
  update: procedure
    .input(atVersion.extend({ data: relationshipPatch }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => updateRelationship(ctx, input)),
  delete: procedure
    .input(atVersion)
    .output(doneSchema)
    .mutation(({ ctx, input }) => deleteRelationship(ctx, input)),
  edit: procedure
    .input(z.object({ ids: several, set: relationshipEditSchema }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => editRelationships(ctx, input)),
  handOver: procedure
    .input(handingOver)
    .output(doneSchema)
    .mutation(({ ctx, input }) => handOverRelationships(ctx, input)),
  confirm: procedure
    .input(z.object({ ids: z.array(idSchema).min(1, 'Choose at least one relationship.').max(10_000, 'At most 10,000 at once.') }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => confirmRelationships(ctx, input.ids)),
});
