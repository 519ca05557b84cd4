import { z } from 'zod';
import { doneSchema } from '../acting/act.ts';
import { atVersion, byId } from '../acting/inputs.ts';
import { procedure, router } from '../trpc.ts';
import { addCheck, listChecks, updateCheck } from './checks.service.ts';
import {
  checkEdit,
  checkInput,
  complianceAsked,
  complianceFile,
  complianceInput,
  complianceLine,
  complianceMatrix,
  listedChecks,
  notApplicableInput,
  pressingCompliance,
} from './compliance.schema.ts';
import { complianceOf, downloadCompliance, getComplianceMatrix, getPressing } from './compliance.service.ts';
import { sayNotApplicable } from './notApplicable.service.ts';
import { recordCompliance, removeCompliance } from './record.service.ts';

const checksRouter = router({
  list: procedure.output(listedChecks).query(({ ctx }) => listChecks(ctx)),
  add: procedure
    .input(checkInput)
    .output(doneSchema)
    .mutation(({ ctx, input }) => addCheck(ctx, input.data)),
  update: procedure
    .input(checkEdit)
    .output(doneSchema)
    .mutation(({ ctx, input }) => updateCheck(ctx, input)),
});

export const complianceRouter = router({
  ofAsset: procedure
    .input(byId)
    .output(z.array(complianceLine))
    .query(({ ctx, input }) => complianceOf(ctx, input.id)),
  matrix: procedure.output(complianceMatrix).query(({ ctx }) => getComplianceMatrix(ctx)),
  pressing: procedure.output(pressingCompliance).query(({ ctx }) => getPressing(ctx)),
  download: procedure
    .input(complianceAsked)
    .output(complianceFile)
    .query(({ ctx, input }) => downloadCompliance(ctx, input)),
  record: procedure
    .input(complianceInput)
    .output(doneSchema)
    .mutation(({ ctx, input }) => recordCompliance(ctx, input)),
  notApplicable: procedure
    .input(notApplicableInput)
    .output(doneSchema)
    .mutation(({ ctx, input }) => sayNotApplicable(ctx, input)),
  remove: procedure
    .input(atVersion)
    .output(doneSchema)
    .mutation(({ ctx, input }) => removeCompliance(ctx, input)),
  checks: checksRouter,
});
