import { z } from 'zod';
import { daySchema } from '../values/day.ts';
import { idSchema } from '../values/id.ts';
import { originKeySchema, recordSchema } from '../values/record.ts';
import { listKeySchema, nameSchema, noteSchema, optionalLine } from '../values/text.ts';

/** Most severe first. */
export const severitySchema = z.enum(['critical', 'high', 'medium', 'low']);
export type Severity = z.infer<typeof severitySchema>;

export const snagStatusSchema = z.enum(['open', 'in_progress', 'blocked', 'resolved', 'verified', 'accepted', 'withdrawn']);
export type SnagStatus = z.infer<typeof snagStatusSchema>;

/** One thing wrong in a case. */
export const snagSchema = recordSchema.extend({
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
  agreedByCouncil: z.boolean(),
  agreedByTenant: z.boolean(),
  /** The annual review in which it was named as something to put right. Changes made before there were reviews speak of none. */
  reviewId: idSchema.nullable().default(null),
  originKey: originKeySchema,
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
  agreedByCouncil: false,
  agreedByTenant: false,
  reviewId: null,
  originKey: null,
};

const unsettled: readonly SnagStatus[] = ['open', 'in_progress', 'blocked'];

/** Still to be put right: open, in progress or blocked. */
export function isOpenSnag(snag: Pick<Snag, 'status'>): boolean {
  return unsettled.includes(snag.status);
}

/** The highest severity among the snags still to be put right; null when there is none. */
export function worstSeverity(snags: readonly Pick<Snag, 'severity' | 'status'>[]): Severity | null {
  const open = new Set(snags.filter(isOpenSnag).map((snag) => snag.severity));
  return severitySchema.options.find((severity) => open.has(severity)) ?? null;
}
