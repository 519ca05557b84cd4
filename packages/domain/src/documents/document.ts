import { z } from 'zod';
import { daySchema, instantSchema } from '../values/day.ts';
import { idSchema } from '../values/id.ts';
import { importedFields, recordSchema } from '../values/record.ts';
import { audienceSchema } from '../values/side.ts';
import { lineOf, nameSchema } from '../values/text.ts';
import { mediaTypeSchema } from './mediaType.ts';

/** The largest file that is kept. */
export const mostBytes = 25_000_000;

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/, 'This is not a SHA-256 in small letters.');

/** One line of up to 200 characters; `safeFileName` makes it. */
export const fileNameSchema = lineOf(200, 'The file name');

/** What a document can belong to: exactly one of these is named. */
export const belongings = ['caseId', 'snagId', 'tenancyId', 'assetId', 'organisationId', 'relationshipId'] as const;

/** The fields of a document, before the rule that joins them. */
export const documentFields = recordSchema.extend({
  /** What it shows or says, in a few words: also what is read out in place of a photograph. */
  title: nameSchema,
  fileName: fileNameSchema,
  mediaType: mediaTypeSchema,
  bytes: z.int().min(1).max(mostBytes),
  /** The SHA-256 of its bytes, by which they are kept outside the database. */
  hash: hashSchema,
  /** The same of the smaller picture that is shown in its place; null when there is none. */
  previewHash: hashSchema.nullable(),
  audience: audienceSchema,
  /** The day on which it was taken, signed or sent. */
  datedOn: daySchema.nullable(),
  addedAt: instantSchema,
  memberId: idSchema.nullable(),
  postId: idSchema.nullable(),
  caseId: idSchema.nullable(),
  snagId: idSchema.nullable(),
  tenancyId: idSchema.nullable(),
  assetId: idSchema.nullable(),
  /** Documents of before these two could be named say nothing of them. */
  organisationId: idSchema.nullable().default(null),
  relationshipId: idSchema.nullable().default(null),
  ...importedFields,
});

/** A file about a case, a snag, a tenancy, a building, an organisation or a relationship: what it is called and whose it is. Its bytes lie outside the database, by their hash. */
export const documentSchema = documentFields.refine((each) => belongings.filter((to) => each[to] !== null).length === 1, {
  path: ['caseId'],
  message: 'A document belongs to one case, snag, tenancy, building, organisation or relationship.',
});
export type Document = z.infer<typeof documentSchema>;

const units = ['bytes', 'kB', 'MB'];

/** A size as people say it: "3 bytes", "812 kB", "4.2 MB". */
export function sizeWords(bytes: number): string {
  const unit = bytes < 1000 ? 0 : bytes < 999_500 ? 1 : 2;
  const number = bytes / 1000 ** unit;
  const digits = unit === 2 && number < 10 ? 1 : 0;
  return `${number.toLocaleString('en-GB', { maximumFractionDigits: digits })} ${bytes === 1 ? 'byte' : units[unit]}`;
}
