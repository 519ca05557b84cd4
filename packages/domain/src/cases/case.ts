import { z } from 'zod';
import { daySchema, inOrder } from '../values/day.ts';
import { idSchema } from '../values/id.ts';
import { importedFields, recordSchema } from '../values/record.ts';
import { lineOf, listKeySchema, noteSchema, optionalLine } from '../values/text.ts';
import { waitingParties } from './waitingParties.ts';

/** Whose move it is. */
export const waitingOnSchema = z.enum(waitingParties);
export type WaitingOn = z.infer<typeof waitingOnSchema>;

/** A requirement of a stage that somebody said was met: which, when, and what they said. */
export const metRequirementSchema = z.object({ requirement: listKeySchema, on: daySchema, note: noteSchema });
export type MetRequirement = z.infer<typeof metRequirementSchema>;

/** Something about a legacy tenancy that nobody can settle yet: which field, what is known, when it was last looked into. */
export const uncertaintySchema = z.object({ field: lineOf(100), value: lineOf(100), note: noteSchema, checkedOn: daySchema.nullable() });
export type Uncertainty = z.infer<typeof uncertaintySchema>;

/** The fields of a case, before the rules that join them. */
export const caseFields = recordSchema.extend({
  reference: z.string().regex(/^CAT-[0-9]{4}-[0-9]{3,}$/, 'A reference looks like CAT-2026-001.'),
  caseType: listKeySchema,
  /** Which flow's stages it moves through: a key of the reference flows. */
  flow: listKeySchema,
  stage: listKeySchema,
  stageSince: daySchema,
  /** The stage that a side stage such as "on hold" goes back to. */
  returnsTo: listKeySchema.nullable(),
  assetId: idSchema,
  tenancyId: idSchema.nullable(),
  organisationId: idSchema.nullable(),
  openedOn: daySchema,
  openedByPostId: idSchema.nullable(),
  councilLeadPostId: idSchema.nullable(),
  partnerLeadPostId: idSchema.nullable(),
  contactState: z.enum(['good', 'working', 'strained', 'lost_contact']),
  waitingOn: waitingOnSchema,
  waitingSince: daySchema.nullable(),
  nextAction: optionalLine,
  nextActionPostId: idSchema.nullable(),
  nextActionDue: daySchema.nullable(),
  targetCloseDate: daySchema.nullable(),
  summary: noteSchema,
  holdReviewOn: daySchema.nullable(),
  escalatedTo: optionalLine,
  planAgreedOn: daySchema.nullable(),
  nextReviewOn: daySchema.nullable(),
  councilConfirmedOn: daySchema.nullable(),
  tenantConfirmedOn: daySchema.nullable(),
  closedOn: daySchema.nullable(),
  closureOutcome: listKeySchema.nullable(),
  closureNote: noteSchema,
  lessonsLearned: noteSchema,
  reopenedCount: z.int().min(0),
  requirementsMet: z.array(metRequirementSchema).max(200),
  uncertainties: z.array(uncertaintySchema).max(100),
  /** Invented for demonstration; said wherever the case shows. */
  fictional: z.boolean(),
  ...importedFields,
});

/** Work on one tenancy or transfer. An open case always has a next action, who does it and by when. */
export const caseSchema = caseFields
  .refine((subject) => inOrder(subject.openedOn, subject.closedOn), {
    path: ['closedOn'],
    message: 'A case cannot close before it was opened.',
  })
  .refine((subject) => subject.closedOn !== null || subject.nextAction !== null, {
    path: ['nextAction'],
    message: 'An open case needs a next action.',
  })
  .refine((subject) => subject.closedOn !== null || subject.nextActionPostId !== null, {
    path: ['nextActionPostId'],
    message: 'Say who does the next action.',
  })
  .refine((subject) => subject.closedOn !== null || subject.nextActionDue !== null, {
    path: ['nextActionDue'],
    message: 'Say by when the next action is due.',
  });
export type Case = z.infer<typeof caseSchema>;
