import { assetSchema, caseFields, dependencySchema, snagFields } from '@weft/domain';
import { z } from 'zod';
import { caseDetail } from './cases.schema.ts';

/** Why another case stands beside this one. */
export const caseTie = z.enum(['building', 'organisation', 'awaited', 'waiting']);
export type CaseTie = z.infer<typeof caseTie>;

/** A case near another, and what joins the two; nothing does when it is the case itself, or one further along a chain. */
const nearbyCase = z.object({
  ...caseFields.pick({ id: true, reference: true, flow: true, stage: true, waitingOn: true, closedOn: true, targetCloseDate: true }).shape,
  building: z.string(),
  organisation: z.string().nullable(),
  ties: z.array(caseTie),
});

/** What waits for what around a case: as far along as anything it waits for, or that waits for it. */
export const caseSurroundings = z.object({
  cases: z.array(nearbyCase),
  snags: z.array(snagFields.pick({ id: true, caseId: true, title: true, status: true, severity: true, due: true })),
  dependencies: z.array(
    z.object(dependencySchema.shape).pick({
      id: true,
      caseId: true,
      snagId: true,
      description: true,
      waitingOn: true,
      dependsOnCaseId: true,
      requestedOn: true,
      neededBy: true,
      status: true,
    }),
  ),
});
export type CaseSurroundings = z.infer<typeof caseSurroundings>;

/** The open cases of one building with their snags, for a room in which both sides sit. */
export const buildingSnags = z.object({ asset: assetSchema, cases: z.array(caseDetail) });
export type BuildingSnags = z.infer<typeof buildingSnags>;
