import { z } from 'zod';
import { originKeySchema, recordSchema } from '../values/record.ts';
import { listKeySchema, nameSchema, noteSchema, optionalLine } from '../values/text.ts';

/** Where the interval of a check comes from: an Act or regulations, custom alone, or one or the other by what the premises are. */
export const intervalBasisSchema = z.enum(['statutory', 'custom', 'depends']);
export type IntervalBasis = z.infer<typeof intervalBasisSchema>;

/** What is said of a check that a building needs, but for the key by which it is known. */
export const checkWordsSchema = z.object({
  label: nameSchema,
  /** What the duty rests on, such as an Act or a lease. */
  basis: noteSchema,
  /** How often, in words: "as stated on report; 5 years default". */
  interval: optionalLine,
  /** How long it counts unless an expiry is typed; null when nothing but what is typed says so. */
  intervalMonths: z
    .int('Whole months.')
    .min(1, 'At least one month.')
    .max(600, 'Fifty years, which is 600 months, is the longest interval.')
    .nullable(),
  intervalBasis: intervalBasisSchema,
  /** For how many days before it expires it is due. */
  warningDays: z.int('Whole days.').min(0, 'This cannot be below zero.').max(730, 'Two years, which is 730 days, is the longest warning.'),
});
export type CheckWords = z.infer<typeof checkWordsSchema>;

/** A check as the reference data has it. Source: the compliance checks of the case model. */
export const standardCheckSchema = checkWordsSchema.extend({ key: listKeySchema });

/** The checks that come with Weft, each key once. */
export const standardChecksSchema = z
  .array(standardCheckSchema)
  .refine((checks) => new Set(checks.map(({ key }) => key)).size === checks.length, { message: 'Two checks have the same key.' });
export type StandardChecks = z.infer<typeof standardChecksSchema>;

/** A check as a workspace has it: in the place of the standard one of its key, or its own beside them. */
export const complianceCheckSchema = recordSchema.extend({
  key: listKeySchema,
  ...checkWordsSchema.shape,
  /** No longer asked of any building; what was recorded of it stays. */
  retired: z.boolean(),
  originKey: originKeySchema,
});
export type ComplianceCheck = z.infer<typeof complianceCheckSchema>;

/** A check as it stands in a workspace, whether it came with Weft or is the workspace's own. */
export type Check = Omit<ComplianceCheck, 'id' | 'workspaceId' | 'version' | 'originKey'>;

/** The checks of a workspace: the standard ones in their order, each as the workspace has changed it; then its own, by label. */
export function checksWith(standard: StandardChecks, own: readonly Check[]): Check[] {
  const changed = new Map(own.map((check) => [check.key, check]));
  const isStandard = new Set(standard.map(({ key }) => key));
  return [
    ...standard.map((check) => changed.get(check.key) ?? { ...check, retired: false }),
    ...own.filter(({ key }) => !isStandard.has(key)).sort((one, other) => one.label.localeCompare(other.label, 'en-GB')),
  ];
}

/** A key for a new check that none of the others has, made of its label so that it reads as words. */
export function checkKeyFor(label: string, taken: readonly string[]): string {
  const words = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 56)
    .replace(/_+$/, '');
  const stem = words === '' ? 'check' : words;
  for (let number = 1; ; number++) {
    const key = number === 1 ? stem : `${stem}_${number}`;
    if (!taken.includes(key)) return key;
  }
}
