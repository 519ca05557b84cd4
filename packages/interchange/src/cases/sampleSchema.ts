import {
  assetSchema,
  checkResultSchema,
  eventKindSchema,
  responsibleSchema,
  severitySchema,
  snagStatusSchema,
  tenancyFields,
  waitingOnSchema,
} from '@weft/domain';
import { z } from 'zod';
import { keySchema } from '../workspaces/sampleSchema.ts';

const words = z.string().trim();
const day = words;
const own = { id: true, workspaceId: true, version: true, originKey: true, provenance: true, notes: true } as const;

/** Buildings and land are written as Weft keeps them, but for what Weft adds. */
const sampleAssetSchema = z.strictObject({ ...assetSchema.omit(own).shape, id: keySchema });

/** Tenancies too: the sample calls them occupancies. */
const occupancySchema = z.strictObject({
  ...tenancyFields.omit({ ...own, assetId: true, organisationId: true, evidence: true }).shape,
  id: keySchema,
  assetId: keySchema,
  tenantOrganisationId: keySchema,
});

const snagSchema = z.strictObject({
  id: keySchema,
  caseId: keySchema,
  category: words,
  title: words,
  detail: words.nullable(),
  severity: severitySchema,
  status: snagStatusSchema,
  raisedBy: z.enum(['council', 'tenant', 'vast']),
  raisedOn: day,
  arose: words.nullable(),
  ownerId: keySchema.nullable(),
  liableParty: z.enum(['council', 'tenant', 'shared', 'disputed', 'unknown']),
  due: day.nullable(),
  resolution: words.nullable(),
  /** Of one that is settled, where the day is known. */
  settledOn: day.optional(),
  evidenceDocumentIds: z.array(z.string()).max(0, 'Weft keeps no documents yet, so this should be empty.'),
  agreedByCouncil: z.boolean(),
  agreedByTenant: z.boolean(),
});

const dependencySchema = z.strictObject({
  id: keySchema,
  caseId: keySchema,
  blocksType: z.enum(['snag', 'case_stage']),
  blocksId: keySchema,
  kind: words,
  description: words,
  owningParty: waitingOnSchema,
  dependsOnCaseId: keySchema.nullable(),
  requestedOn: day.nullable(),
  neededBy: day.nullable(),
  status: z.enum(['waiting', 'met', 'waived', 'failed']),
  metOn: day.nullable(),
  waivedBy: keySchema.nullable(),
  reason: words.nullable(),
});

const eventSchema = z.strictObject({
  id: keySchema,
  caseId: keySchema,
  at: z.iso.datetime({ error: 'This should be a date and time in UTC, ending in Z.' }),
  actorId: keySchema,
  kind: eventKindSchema,
  text: words,
  visibility: z.enum(['shared', 'vast', 'council']),
  fromStage: words.optional(),
  toStage: words.optional(),
});

const complianceItemSchema = z.strictObject({
  id: keySchema,
  occupancyId: keySchema,
  checkId: words,
  responsible: responsibleSchema,
  lastDone: day.nullable(),
  expires: day.nullable(),
  /** Worked out for the day of the file; Weft works it out anew every day. */
  state: z.enum(['current', 'due_soon', 'expired', 'missing', 'not_applicable', 'unverified']),
  result: checkResultSchema,
  documentId: z.null('Weft brings no documents in, so this should be empty.'),
  checkedBy: keySchema.nullable(),
  checkedOn: day.nullable(),
  reason: words.optional(),
});

const uncertaintySchema = z.strictObject({ field: words, value: words, note: words, lastCheckedOn: day.nullable() });

const caseSchema = z.strictObject({
  id: keySchema,
  fictional: z.boolean(),
  reference: words,
  caseType: words,
  track: words,
  stage: words,
  returnsTo: words.optional(),
  holdReviewOn: day.optional(),
  assetId: keySchema,
  occupancyId: keySchema,
  tenantOrganisationId: keySchema,
  openedOn: day,
  openedBy: keySchema,
  councilLeadId: keySchema.nullable(),
  vastLeadId: keySchema.nullable(),
  relationshipState: z.enum(['good', 'working', 'strained', 'lost_contact']),
  severity: severitySchema.nullable(),
  waitingOn: waitingOnSchema,
  nextAction: words.nullable(),
  nextActionOwnerId: keySchema.nullable(),
  nextActionDue: day.nullable(),
  targetCloseDate: day.nullable(),
  summary: words,
  closedOn: day.nullable(),
  closureOutcome: words.nullable(),
  closureNote: words.nullable(),
  lessonsLearned: words.nullable(),
  reopenedCount: z.int().min(0),
  legacyUncertainty: uncertaintySchema.nullable(),
  asset: sampleAssetSchema,
  occupancy: occupancySchema,
  snags: z.array(snagSchema),
  dependencies: z.array(dependencySchema),
  events: z.array(eventSchema),
  complianceItems: z.array(complianceItemSchema),
  fundingImpacts: z.array(z.object({ id: keySchema })),
  decisions: z.array(z.object({ id: keySchema })),
  reviews: z.array(z.object({ id: keySchema })),
});

/** Cases as the samples write them, with everything that they need. */
export const sampleCasesSchema = z.strictObject({
  schema: z.literal('sample-cat-cases/1'),
  fictional: z.boolean(),
  notice: words,
  asOf: day,
  conventions: z.record(z.string(), z.string()).optional(),
  organisations: z.array(z.strictObject({ id: keySchema, name: words, kind: words, legalForm: words.optional() })),
  posts: z.array(z.strictObject({ id: keySchema, title: words, organisation: keySchema, side: z.enum(['council', 'vast', 'tenant']) })),
  cases: z.array(caseSchema),
});
export type SampleCases = z.output<typeof sampleCasesSchema>;
export type SampleCase = SampleCases['cases'][number];
