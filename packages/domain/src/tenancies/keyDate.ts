import { z } from 'zod';
import { daySchema } from '../values/day.ts';

/** What a tenancy has dates for. */
export const keyDateKindSchema = z.enum([
  'break_reminder',
  'break_notice',
  'earliest_break',
  'rent_review',
  'expiry_24',
  'expiry_12',
  'expiry_6',
  'expiry',
  'renewal_opens',
  'renewal_closes',
  'service_agreement',
  'epc_expiry',
]);
export type KeyDateKind = z.infer<typeof keyDateKindSchema>;

/** Where a date comes from: what the parties agreed, an Act or regulations, or nothing but the council's own custom. */
export const keyDateBasisSchema = z.enum(['agreement', 'statutory', 'custom']);
export type KeyDateBasis = z.infer<typeof keyDateBasisSchema>;

/** How far off a day is; today is within 6 months. */
export const keyDateStateSchema = z.enum(['passed', 'within_6_months', 'within_12_months', 'within_24_months', 'later']);
export type KeyDateState = z.infer<typeof keyDateStateSchema>;

const said = z.object({
  kind: keyDateKindSchema,
  /** What it is: "Last day for break notice". */
  label: z.string(),
  /** How it was worked out, or why it was not: a sentence or two. */
  working: z.string(),
  basis: keyDateBasisSchema,
  /** What it rests on, to follow its basis: terms of the agreement, sections of an Act, or what is done then by custom. */
  source: z.string(),
});

/** A key date that has a day. */
export const datedSchema = said.extend({ day: daySchema, state: keyDateStateSchema });
export type DatedKeyDate = z.infer<typeof datedSchema>;

/** A key date without a day: something that it takes is not known, or the tenancy has no such date. */
const undatedSchema = said.extend({ day: z.null(), state: z.enum(['not_known', 'does_not_apply']) });

export const keyDateSchema = z.union([datedSchema, undatedSchema]);
export type KeyDate = z.infer<typeof keyDateSchema>;

/** A day and its working; or why there is none. */
export type Reckoned = { day: string; working: string } | { day: null; state: 'not_known' | 'does_not_apply'; working: string };

/** A date that lacks something: never a blank. @param reason what follows "because". */
export function notKnown(reason: string): Reckoned {
  return { day: null, state: 'not_known', working: `Cannot be worked out because ${reason}.` };
}

/** A date that the tenancy does not have. @param reason a clause that ends the sentence. */
export function notApplicable(reason: string): Reckoned {
  return { day: null, state: 'does_not_apply', working: `Does not apply: ${reason}.` };
}
