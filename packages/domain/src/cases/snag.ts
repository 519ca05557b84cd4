import { z } from 'zod';
import { type Day, daySchema } from '../values/day.ts';
import { idSchema } from '../values/id.ts';
import { originKeySchema, recordSchema } from '../values/record.ts';
import { listKeySchema, nameSchema, noteSchema, optionalLine } from '../values/text.ts';
import { severities } from './severities.ts';

export const severitySchema = z.enum(severities);
export type Severity = z.infer<typeof severitySchema>;

export const snagStatusSchema = z.enum(['open', 'in_progress', 'blocked', 'resolved', 'verified', 'accepted', 'withdrawn']);
export type SnagStatus = z.infer<typeof snagStatusSchema>;

const unsettled: readonly SnagStatus[] = ['open', 'in_progress', 'blocked'];

/** Still to be put right: open, in progress or blocked. */
export function isOpenSnag({ status }: { status: SnagStatus }): boolean {
  return unsettled.includes(status);
}

/** What is kept of a snag. */
export const snagFields = recordSchema.extend({
  caseId: idSchema,
  /** A key of the snag categories. */
  category: listKeySchema,
  title: nameSchema,
  detail: noteSchema,
  severity: severitySchema,
  status: snagStatusSchema,
  raisedBy: z.enum(['council', 'tenant', 'vast']),
  raisedOn: daySchema,
  /** When it arose, in words, since old snags rarely have a date. */
  arose: optionalLine,
  ownerPostId: idSchema.nullable(),
  liableParty: z.enum(['council', 'tenant', 'shared', 'disputed', 'unknown']),
  due: daySchema.nullable(),
  resolution: noteSchema,
  /** The day on which it was settled; null while it is open, and where nobody knows. Changes made before it was kept speak of none. */
  settledOn: daySchema.nullable().default(null),
  agreedByCouncil: z.boolean(),
  agreedByTenant: z.boolean(),
  /** The annual review in which it was named as something to put right. Changes made before there were reviews speak of none. */
  reviewId: idSchema.nullable().default(null),
  originKey: originKeySchema,
});

/** One thing wrong in a case. Only one that is settled has a day on which it was. */
export const snagSchema = snagFields.refine((snag) => snag.settledOn === null || !isOpenSnag(snag), {
  path: ['settledOn'],
  message: 'A snag that is still to be put right has no day on which it was settled.',
});
export type Snag = z.infer<typeof snagSchema>;

/** What a snag is until somebody says more. */
export const snagAtFirst = {
  detail: null,
  status: 'open',
  arose: null,
  ownerPostId: null,
  liableParty: 'unknown',
  due: null,
  resolution: null,
  settledOn: null,
  agreedByCouncil: false,
  agreedByTenant: false,
  reviewId: null,
  originKey: null,
};

/**
 * The day on which a snag was settled, now that it stands in this status: today when it was open until now, the day that is known when it was
 * settled already, none while it is open.
 * @param before as it stood until now; null for a new one.
 */
export function settlingDay(before: Pick<Snag, 'status' | 'settledOn'> | null, status: SnagStatus, today: Day): Day | null {
  if (isOpenSnag({ status })) return null;
  return before === null || isOpenSnag(before) ? today : before.settledOn;
}

/** The highest severity among the snags still to be put right; null when there is none. */
export function worstSeverity(snags: readonly Pick<Snag, 'severity' | 'status'>[]): Severity | null {
  const open = new Set(snags.filter(isOpenSnag).map((snag) => snag.severity));
  return severitySchema.options.find((severity) => open.has(severity)) ?? null;
}
