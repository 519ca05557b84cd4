import { z } from 'zod';
import { daySchema, inOrder } from '../values/day.ts';
import { idSchema } from '../values/id.ts';
import { originKeySchema, recordSchema } from '../values/record.ts';
import { listKeySchema, noteSchema } from '../values/text.ts';

/** Who sees to a check. "Not settled" is a value, never a blank. */
export const responsibleSchema = z.enum(['tenant', 'landlord', 'shared', 'unknown']);
export type Responsible = z.infer<typeof responsibleSchema>;

/** What the check found, when that is known. */
export const checkResultSchema = z.enum(['satisfactory', 'actions_outstanding', 'unsatisfactory', 'unknown']);
export type CheckResult = z.infer<typeof checkResultSchema>;

/** The fields of what is recorded of a check, before the rules that join them. */
export const complianceFields = recordSchema.extend({
  assetId: idSchema,
  /** The check, by its key. */
  checkKey: listKeySchema,
  responsible: responsibleSchema,
  doneOn: daySchema.nullable(),
  /** The last day on which it counts, as the document says; null when it is worked out from the interval of the check. */
  expiresOn: daySchema.nullable(),
  result: checkResultSchema,
  /** The certificate, report or policy among the documents. */
  documentId: idSchema.nullable(),
  /** What the evidence is and where it is kept, in words. */
  evidence: noteSchema,
  /** When somebody saw the evidence; null while it is only said. */
  seenOn: daySchema.nullable(),
  /** Why the check does not apply to this building; null when it does. */
  notApplicableBecause: noteSchema,
  originKey: originKeySchema,
});
type Fields = z.infer<typeof complianceFields>;

function saysWhenOrWhy({ notApplicableBecause, doneOn, expiresOn, seenOn }: Fields): boolean {
  return notApplicableBecause === null || (doneOn === null && expiresOn === null && seenOn === null);
}

/** What is known of one check of one building: there is at most one of each, written over when it is done again. */
export const complianceRecordSchema = complianceFields
  .refine(({ doneOn, expiresOn }) => inOrder(doneOn, expiresOn), { path: ['expiresOn'], message: 'It cannot expire before it was done.' })
  .refine(({ seenOn, documentId, evidence }) => seenOn === null || documentId !== null || evidence !== null, {
    path: ['evidence'],
    message: 'Say what was seen, or choose the document.',
  })
  .refine(({ seenOn, doneOn, expiresOn }) => seenOn === null || doneOn !== null || expiresOn !== null, {
    path: ['doneOn'],
    message: 'Say when it was done, or until when it counts.',
  })
  .refine(saysWhenOrWhy, {
    path: ['notApplicableBecause'],
    message: 'A check that does not apply has no day on which it was done or expires.',
  });
export type ComplianceRecord = z.infer<typeof complianceRecordSchema>;

/** What is known of a check before anybody has said anything. */
export const nothingRecorded = {
  responsible: 'unknown',
  doneOn: null,
  expiresOn: null,
  result: 'unknown',
  documentId: null,
  evidence: null,
  seenOn: null,
  notApplicableBecause: null,
} as const;
