import {
  assetSchema,
  caseEventSchema,
  caseFields,
  caseSchema,
  dependencySchema,
  idSchema,
  organisationSchema,
  requirementSchema,
  serviceLevelSchema,
  severitySchema,
  sideSchema,
  snagSchema,
  sourceSchema,
  stageSchema,
  tenancySchema,
  wipLimitsSchema,
} from '@weft/domain';
import { z } from 'zod';
import { assetInput } from '../tenancies/assets.schema.ts';
import { tenancyTerms } from '../tenancies/tenancies.schema.ts';

/** What a person may change of a case. Its stage, and all that says how it got there, changes through a move alone. */
const given = caseFields.omit({
  id: true,
  workspaceId: true,
  version: true,
  provenance: true,
  originKey: true,
  reference: true,
  flow: true,
  stage: true,
  stageSince: true,
  returnsTo: true,
  closedOn: true,
  reopenedCount: true,
  requirementsMet: true,
  fictional: true,
});

export const casePatch = given.partial();
export type CasePatch = z.infer<typeof casePatch>;

/** What a person gives when opening a case. The building and the tenancy are ones on record, or new ones made with it. */
export const caseInput = z.object({
  ...given.omit({ assetId: true, tenancyId: true }).partial().shape,
  caseType: given.shape.caseType,
  asset: z.union([z.object({ id: idSchema }), z.object({ make: assetInput })]),
  tenancy: z.union([z.object({ id: idSchema }), z.object({ make: tenancyTerms })]).nullable(),
});
export type CaseInput = z.infer<typeof caseInput>;

/** What is said on the way into a stage, by requirement id. */
export const moveAsked = z.object({
  to: caseFields.shape.stage,
  supplied: z
    .record(z.string().max(64), z.union([z.string().max(20_000, 'Keep this to 20,000 characters.'), z.boolean(), z.null()]))
    .default({}),
});
export type MoveAsked = z.infer<typeof moveAsked>;

/** A case as a card on the board. */
export const boardCard = z.object({
  ...caseFields.pick({
    id: true,
    version: true,
    reference: true,
    caseType: true,
    flow: true,
    stage: true,
    stageSince: true,
    returnsTo: true,
    councilLeadPostId: true,
    partnerLeadPostId: true,
    contactState: true,
    waitingOn: true,
    waitingSince: true,
    nextAction: true,
    nextActionDue: true,
    closedOn: true,
    fictional: true,
  }).shape,
  organisation: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  building: z.object({ id: z.uuid(), name: z.string() }),
  /** Whose next action it is. */
  nextActionPost: z.object({ id: z.uuid(), title: z.string() }).nullable(),
  /** The neighbourhood of the building by its ward, else of the organisation; its id is the ward's code where no neighbourhood has it. */
  neighbourhood: z.object({ id: z.string(), name: z.string() }).nullable(),
  daysWaiting: z.int().nullable(),
  /** The last service level that it has reached for having nothing logged on it, and for how long, in the level's unit; null when it has reached none. */
  silent: z.object({ step: serviceLevelSchema.shape.step, count: z.int() }).nullable(),
  /** Since it came into its stage; null when it is closed. */
  daysInStage: z.int().nullable(),
  urgency: z.enum(['overdue', 'this-week', 'later', 'none']),
  openSnags: z.int(),
  worstSeverity: severitySchema.nullable(),
  /** Something that the case or one of its snags depends on is still waiting. */
  blocked: z.boolean(),
  /** What it waits for, and what that waits for in turn; `depth` says how far on. */
  waitsFor: z.array(
    z.object({
      ...z.object(dependencySchema.shape).pick({ description: true, waitingOn: true, dependsOnCaseId: true }).shape,
      /** Of the case that it waits for. */
      reference: z.string().nullable(),
      depth: z.int(),
    }),
  ),
});
export type BoardCard = z.infer<typeof boardCard>;

/** The boards of a workspace; with `closed`, all that were ever closed too, not only those of the last month. */
export const boardsAsked = z.object({ closed: z.boolean().default(false) });
export const board = z.object({
  flow: z.string(),
  /** Names the board as it is: another as soon as anything on it is. With it the difference can be asked for later. Empty with all that were ever closed. */
  mark: z.string(),
  cards: z.array(boardCard),
  /** How many closed cases were left out. */
  left: z.int(),
});
export type Board = z.infer<typeof board>;
/** One for each flow, in their order. */
export const boards = z.array(board);

/** How many cases a stage should hold; null for any number. */
export const limitAsked = z.object({
  flow: caseFields.shape.flow,
  stage: caseFields.shape.stage,
  limit: wipLimitsSchema.valueType.nullable(),
});

/** A post as a case names it, and whoever holds it now if the reader may know. */
export const casePost = z.object({
  id: z.uuid(),
  title: z.string(),
  organisationId: z.uuid(),
  organisation: z.string(),
  side: sideSchema,
  holder: z.string().nullable(),
});
export type CasePost = z.infer<typeof casePost>;

/** A move that the case could make now, and what it asks for. */
const possibleMove = z.object({
  to: stageSchema,
  returning: z.boolean(),
  requirements: z.array(z.object({ requirement: requirementSchema, met: z.boolean() })),
});

/** An entry of the log with who wrote it, as the reader may know them. */
const loggedEvent = z.object({
  ...caseEventSchema.shape,
  author: z.object({ name: z.string().nullable(), title: z.string().nullable(), side: sideSchema.nullable() }),
});

export const caseDetail = z.object({
  case: caseSchema,
  asset: assetSchema,
  tenancy: tenancySchema.nullable(),
  organisation: organisationSchema.nullable(),
  snags: z.array(snagSchema),
  dependencies: z.array(dependencySchema),
  events: z.array(loggedEvent),
  posts: z.array(casePost),
  /** The cases that this one waits for. */
  awaited: z.array(z.object({ id: z.uuid(), reference: z.string(), stage: z.string(), closedOn: z.string().nullable() })),
  moves: z.array(possibleMove),
  daysWaiting: z.int().nullable(),
  urgency: z.enum(['overdue', 'this-week', 'later', 'none']),
  sources: z.array(sourceSchema),
});
export type CaseDetail = z.infer<typeof caseDetail>;
