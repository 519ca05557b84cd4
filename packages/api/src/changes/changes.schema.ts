import { type RecordKind, recordKinds } from '@weft/domain';
import { z } from 'zod';

const recordKindSchema = z.custom<RecordKind>((value) => recordKinds.some((kind) => kind === value), 'Not a kind of record.');

export const changeLine = z.object({
  number: z.int(),
  at: z.string(),
  by: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** Said by a tenant through the link to their review: no member can take that back. */
  byTenant: z.boolean(),
  summary: z.string(),
  reason: z.string().nullable(),
  undoes: z.int().nullable(),
  touched: z.array(z.object({ kind: recordKindSchema, id: z.string(), made: z.boolean(), removed: z.boolean() })),
});

export const changesAsked = z.object({
  recordId: z.uuid().optional(),
  before: z.int().min(1).optional(),
  limit: z.int().min(1).max(200).default(50),
});

const side = z.record(z.string(), z.unknown()).nullable();

/** A change with its records before and after, as the reader may see them; `withheld` counts those they may not. */
export const changeDetail = changeLine.extend({
  items: z.array(z.object({ kind: recordKindSchema, id: z.string(), before: side, after: side })),
  withheld: z.int(),
});

export const binned = changeLine.omit({ touched: true }).extend({ kind: recordKindSchema, id: z.string(), name: z.string() });
