import { assessmentSchema, idSchema } from '@weft/domain';
import { z } from 'zod';
import { doneSchema } from '../acting/act.ts';
import { atVersion } from '../acting/inputs.ts';
import { procedure, router } from '../trpc.ts';
import { assessmentInput, assessmentPatch } from './assessments.schema.ts';
import { createAssessment, deleteAssessment, listAssessments, updateAssessment } from './assessments.service.ts';

export const assessmentsRouter = router({
  list: procedure
    .input(z.object({ relationshipId: idSchema }))
    .output(z.array(assessmentSchema))
    .query(({ ctx, input }) => listAssessments(ctx, input.relationshipId)),
  create: procedure
    .input(z.object({ data: assessmentInput }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => createAssessment(ctx, input.data)),
  update: procedure
    .input(atVersion.extend({ data: assessmentPatch }))
    .output(doneSchema)
    .mutation(({ ctx, input }) => updateAssessment(ctx, input)),
  delete: procedure
    .input(atVersion)
    .output(doneSchema)
    .mutation(({ ctx, input }) => deleteAssessment(ctx, input)),
});
