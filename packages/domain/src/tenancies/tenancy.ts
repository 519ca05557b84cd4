import { z } from 'zod';
import { daySchema, inOrder } from '../values/day.ts';
import { idSchema } from '../values/id.ts';
import { importedFields, recordSchema } from '../values/record.ts';
import { lineOf, listKeySchema, noteSchema, optionalLine } from '../values/text.ts';

const pence = z.int('Whole pence.').min(0, 'This cannot be below zero.').max(1_000_000_000_000).nullable();

/** One search for the truth about a tenancy: what was looked for, where, by whom, and whether it was found. */
export const evidenceSchema = z.object({
  what: lineOf(300, 'What was looked for'),
  where: lineOf(300, 'Where it was looked for'),
  byWhom: optionalLine,
  on: daySchema.nullable(),
  found: z.boolean(),
  note: noteSchema,
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** The fields of a tenancy, before the rules that join them. Keys are of the reference lists of the same name, where "not found" and "unclear" are values. */
export const tenancyFields = recordSchema.extend({
  assetId: idSchema,
  organisationId: idSchema,
  agreementType: listKeySchema,
  documentStatus: listKeySchema,
  occupationStatus: listKeySchema,
  securityOfTenure: listKeySchema,
  commencementDate: daySchema.nullable(),
  termYears: z.int().min(0).max(1000).nullable(),
  expiryDate: daySchema.nullable(),
  rentType: listKeySchema,
  rentPencePerYear: pence,
  rentReview: listKeySchema,
  nextRentReview: daySchema.nullable(),
  repairing: listKeySchema,
  insurance: listKeySchema,
  breakRight: listKeySchema,
  earliestBreakDate: daySchema.nullable(),
  breakNoticeMonths: z.int().min(0).max(120).nullable(),
  userClause: noteSchema,
  alienation: z.array(listKeySchema).max(20),
  alterationsConsentNeeded: z.boolean().nullable(),
  clawbackOrReverter: z.boolean().nullable(),
  overage: z.boolean().nullable(),
  communityUseAgreement: z.boolean().nullable(),
  serviceAgreementRenewal: daySchema.nullable(),
  disposalBasis: listKeySchema,
  undervaluePence: pence,
  subsidyRoute: listKeySchema,
  decisionReference: optionalLine,
  socialValueStatement: noteSchema,
  registeredAtLandRegistry: z.boolean().nullable(),
  evidence: z.array(evidenceSchema).max(200),
  /** Why it stands beside another tenancy of the building: a part of it, a joint let, staying on while a new lease begins. Old changes speak of none. */
  besideOthers: noteSchema.default(null),
  /** Who holds it for a tenant that cannot hold it in its own name. Old changes speak of none. */
  heldThrough: noteSchema.default(null),
  notes: noteSchema,
  ...importedFields,
});

/** The agreement (or lack of one) under which an organisation occupies an asset. */
export const tenancySchema = tenancyFields
  .refine((tenancy) => inOrder(tenancy.commencementDate, tenancy.expiryDate), {
    path: ['expiryDate'],
    message: 'A tenancy cannot end before it starts.',
  })
  .refine((tenancy) => inOrder(tenancy.earliestBreakDate, tenancy.expiryDate), {
    path: ['earliestBreakDate'],
    message: 'A break cannot come after the tenancy ends.',
  });
export type Tenancy = z.infer<typeof tenancySchema>;
