import {
  assetSchema,
  daySchema,
  idSchema,
  organisationSchema,
  reviewAnswerSchema,
  reviewFields,
  reviewFormSchema,
  reviewSchema,
  reviewStates,
  severitySchema,
  snagFields,
  snagSchema,
} from '@weft/domain';
import { z } from 'zod';
import { doneSchema } from '../acting/act.ts';
import { caseInput } from '../cases/cases.schema.ts';

const stateSchema = z.enum(reviewStates);
const named = z.object({ id: idSchema, name: z.string() });

/** How the annual reviews of one tenancy stand. */
export const portfolioRow = z.object({
  /** The tenancy's. */
  id: idSchema,
  asset: named,
  organisation: named,
  state: stateSchema,
  review: z.object({ id: idSchema, year: z.int() }).nullable(),
  dueOn: daySchema.nullable(),
  isOverdue: z.boolean(),
});
export type PortfolioRow = z.infer<typeof portfolioRow>;

/** Annual reviews whose next step is due: of many only the first, and how many there are. `state` says whose step it is. */
export const reviewsDueShown = z.object({
  overdue: z.int(),
  total: z.int(),
  lines: z.array(
    z.object({
      tenancyId: idSchema,
      review: z.object({ id: idSchema, year: z.int() }),
      asset: z.string(),
      organisation: z.string(),
      state: stateSchema,
      dueOn: daySchema,
      isOverdue: z.boolean(),
    }),
  ),
});
export type ReviewsDue = z.infer<typeof reviewsDueShown>;

/** One of the reviews of a tenancy, for a list. */
export const reviewLine = z.object({
  id: idSchema,
  year: z.int(),
  state: stateSchema,
  dueOn: daySchema,
  signedOn: daySchema.nullable(),
});
export type ReviewLine = z.infer<typeof reviewLine>;

/** The review before, with the questions that it asked: they may have been others. */
const lastYear = z.object({ year: z.int(), form: reviewFormSchema, answers: z.array(reviewAnswerSchema) });

/** One review, with the answers of both sides and what they are held against. */
export const reviewDetail = z.object({
  review: reviewSchema,
  state: stateSchema,
  answers: z.array(reviewAnswerSchema),
  last: lastYear.nullable(),
  tenancyId: idSchema,
  asset: assetSchema,
  organisation: organisationSchema,
  /** The last day on which the tenant's link works; null when there is none. */
  linkUntil: daySchema.nullable(),
  snags: z.array(snagSchema),
  /** The open cases that snags can be added to, and those that hold snags of this review. */
  cases: z.array(z.object({ id: idSchema, version: z.int(), reference: z.string(), caseType: z.string(), isOpen: z.boolean() })),
});

export const reviewInvited = z.object({
  tenancyId: idSchema,
  dueOn: daySchema,
  contact: reviewSchema.shape.contact,
});

/** An invitation was made: what the link says is told this once and kept nowhere. */
export const linkMade = doneSchema.extend({ token: z.string() });
export type LinkMade = z.infer<typeof linkMade>;

/** An answer as it is given. `version` is that of the answer it is written over, null when there was none. */
export const answerGiven = z.object({
  question: reviewAnswerSchema.shape.question,
  version: z.int().min(1).nullable(),
  data: reviewAnswerSchema.pick({ choice: true, text: true }),
});
export type AnswerGiven = z.infer<typeof answerGiven>;

/** Things to put right that become snags: of a case that is open, or of a new one that follows the review up. */
export const snagsAsked = z.object({
  id: idSchema,
  into: z.union([
    z.object({ caseId: idSchema }),
    z.object({ open: caseInput.pick({ nextAction: true, nextActionPostId: true, nextActionDue: true }) }),
  ]),
  snags: z
    .array(z.object({ title: snagFields.shape.title, category: snagFields.shape.category, severity: severitySchema }))
    .min(1, 'Choose at least one thing to put right.')
    .max(50),
});
export type SnagsAsked = z.infer<typeof snagsAsked>;

/** What the tenant sees by the link: their own review and what is needed to answer it, and nothing else of the workspace. */
export const tenantsReview = z.object({
  review: reviewFields.omit({ workspaceId: true, tenancyId: true, originKey: true }),
  state: stateSchema,
  answers: z.array(reviewAnswerSchema),
  last: lastYear.nullable(),
  place: z.string(),
  building: z.string(),
  tenant: z.string(),
  linkUntil: daySchema,
  /** What is being put right because of it: titles and how far each is. */
  snags: z.array(snagFields.pick({ id: true, title: true, status: true })),
});
export type TenantsReview = z.infer<typeof tenantsReview>;

export const signatureGiven = z.object({ name: z.string(), role: reviewSchema.shape.tenantSignedRole, version: z.int().min(1) });
