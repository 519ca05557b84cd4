import {
  assetSchema,
  checkWordsSchema,
  complianceCheckSchema,
  complianceFields,
  complianceRecordSchema,
  complianceStandingSchema,
  complianceStatusSchema,
  daySchema,
  documentFields,
  idSchema,
} from '@weft/domain';
import { tableFormats } from '@weft/interchange';
import { z } from 'zod';

/** A check as it stands in the workspace. */
const check = complianceCheckSchema.omit({ id: true, workspaceId: true, version: true, originKey: true });

/** A check of one building: what is recorded of it, how it stands today, and the document that proves it when the actor may see that. */
export const complianceLine = z.object({
  check,
  record: complianceRecordSchema.nullable(),
  standing: complianceStandingSchema,
  document: documentFields.pick({ id: true, title: true, fileName: true, mediaType: true }).nullable(),
});
export type ComplianceLine = z.infer<typeof complianceLine>;

/** Every building against every check. Cells stand in the order of the checks; `version` is that of what is recorded, 0 for nothing. */
export const complianceMatrix = z.object({
  checks: z.array(check),
  buildings: z.array(
    z.object({
      ...assetSchema.pick({ id: true, name: true, wardCode: true }).shape,
      cells: z.array(z.object({ status: complianceStatusSchema, expiresOn: daySchema.nullable(), version: z.int() })),
    }),
  ),
});
export type ComplianceMatrix = z.infer<typeof complianceMatrix>;

/** What has expired or is about to, the longest ago first; of many only the first, and how many of each there are. */
export const pressingCompliance = z.object({
  expired: z.int(),
  due: z.int(),
  lines: z.array(
    z.object({
      asset: assetSchema.pick({ id: true, name: true }),
      check: check.pick({ key: true, label: true }),
      status: complianceStatusSchema,
      expiresOn: daySchema,
    }),
  ),
});
export type PressingCompliance = z.infer<typeof pressingCompliance>;

/** In which format the checks are taken away. */
export const complianceAsked = z.object({ format: z.enum(tableFormats) });

export const complianceFile = z.object({ name: z.string(), base64: z.string() });

const { responsible, doneOn, expiresOn, result, documentId, evidence, notApplicableBecause } = complianceFields.shape;

/** What somebody says of a check of a building, whole: what is left out is not known. `version` is that of what they saw, 0 for nothing. */
export const complianceInput = z.object({
  assetId: idSchema,
  checkKey: complianceFields.shape.checkKey,
  version: z.int().min(0),
  data: z.object({
    responsible: responsible.default('unknown'),
    doneOn: doneOn.default(null),
    expiresOn: expiresOn.default(null),
    result: result.default('unknown'),
    documentId: documentId.default(null),
    evidence: evidence.default(null),
    /** Whether somebody has seen the evidence. */
    isSeen: z.boolean().default(false),
    notApplicableBecause: notApplicableBecause.default(null),
  }),
});
export type ComplianceInput = z.infer<typeof complianceInput>;

/** The most checks of buildings that are said in one change not to apply. */
const mostAtOnce = 2000;

/** Checks of buildings that do not apply, all for one reason. `version` is that of what somebody saw of each, 0 for nothing. */
export const notApplicableInput = z.object({
  cells: z
    .array(complianceInput.pick({ assetId: true, checkKey: true, version: true }))
    .min(1, 'Select a check of a building first.')
    .max(mostAtOnce, `Select at most ${mostAtOnce.toLocaleString('en-GB')} at once.`)
    .refine((cells) => new Set(cells.map(({ assetId, checkKey }) => `${assetId} ${checkKey}`)).size === cells.length, {
      message: 'The same check of a building is named twice.',
    }),
  because: z.string().trim().min(1, 'Say why they do not apply.').max(20_000, 'Keep this to 20,000 characters.'),
});
export type NotApplicableInput = z.infer<typeof notApplicableInput>;

/** The checks of the workspace, also those no longer asked for: each with how many buildings have something recorded of it. */
export const listedChecks = z.array(
  z.object({ check, isStandard: z.boolean(), isChanged: z.boolean(), version: z.int(), recorded: z.int() }),
);
export type ListedChecks = z.infer<typeof listedChecks>;

export const checkInput = z.object({ data: checkWordsSchema });

/** A check as somebody would have it. `version` is that of the workspace's own, 0 while it stands as it came. */
export const checkEdit = z.object({
  key: complianceCheckSchema.shape.key,
  version: z.int().min(0),
  data: z.object({ ...checkWordsSchema.shape, retired: z.boolean() }),
});
export type CheckEdit = z.infer<typeof checkEdit>;
