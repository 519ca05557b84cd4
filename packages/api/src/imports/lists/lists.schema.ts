import { daySchema, idSchema, listKindSchema, mostColumns } from '@weft/domain';
import { rowFates } from '@weft/interchange';
import { z } from 'zod';
import { fileAsked } from '../../files/files.schema.ts';

const kind = listKindSchema;
const columns = z.array(z.string().nullable()).max(mostColumns);
const cell = z.string().max(20_000);

/** A file with a list in it, and which of its sheets. */
export const listFile = fileAsked.extend({ sheet: z.string().max(200).optional() });
export type ListFile = z.output<typeof listFile>;

const said = z.array(z.object({ what: z.string(), count: z.int(), why: z.string() })).readonly();

/** A list as it was opened: its columns with some of what is in them, and what each seems to be. */
export const openedList = z.object({
  list: idSchema,
  fileName: z.string(),
  sheet: z.string().nullable(),
  sheets: z.array(z.object({ name: z.string(), isHidden: z.boolean() })).readonly(),
  rows: z.int(),
  columns: z.array(z.object({ heading: z.string(), samples: z.array(z.string()) })),
  assumed: said,
  kind,
  /** For each kind of list: the fields that there are, and which each column is taken for. */
  kinds: z.array(
    z.object({
      kind,
      fields: z.array(z.object({ key: z.string(), label: z.string(), isMany: z.boolean() })),
      columns: columns.readonly(),
    }),
  ),
  /** What a list with these headings was taken for the last time, and when; null when none came in otherwise than its headings say. */
  remembered: z.object({ id: idSchema, on: daySchema, kind, columns: columns.readonly() }).nullable(),
});

const mend = z.object({
  row: z.int().min(1),
  /** Other text for cells, by the place of their column. */
  cells: z.record(z.string().regex(/^\d{1,3}$/), cell).optional(),
  match: z.string().max(60).optional(),
  leave: z.boolean().optional(),
});

/** An open list, what its columns are, and what was mended. */
export const listAsked = z.object({ list: idSchema, kind, columns, mends: z.array(mend).max(20_000).default([]) });
export type ListAsked = z.output<typeof listAsked>;

/** Which rows to show. */
export const listPreviewAsked = listAsked.extend({
  show: z.enum(rowFates).optional(),
  from: z.int().min(0).default(0),
  limit: z.int().min(1).max(200).default(50),
});

const candidate = z.object({ match: z.string(), name: z.string(), why: z.string() });

const previewRow = z.object({
  number: z.int(),
  fate: z.enum(rowFates),
  title: z.string(),
  remarks: z.array(z.object({ text: z.string(), column: z.int().nullable(), choices: z.array(z.string()).readonly() })).readonly(),
  changes: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })).readonly(),
  matched: candidate.nullable(),
  candidates: z.array(candidate).readonly(),
  /** Its cells, by the place of their column. */
  cells: z.array(z.string()).readonly(),
});

/** What bringing the list in would do: how many rows of each fate, and some of those asked for. */
export const listPreview = z.object({
  counts: z.object({ new: z.int(), changed: z.int(), same: z.int(), skipped: z.int(), wrong: z.int() }),
  total: z.int(),
  rows: z.array(previewRow),
});
