import { idSchema, mergeTakeSchema, organisationSchema, relationshipFields } from '@weft/domain';
import { z } from 'zod';
import { atVersion } from '../acting/inputs.ts';

const line = organisationSchema.pick({ id: true, name: true, kind: true, version: true });

/** Pairs that may be one organisation, the likeliest first, and how many there are in all. */
export const duplicatesFound = z.object({
  pairs: z.array(z.object({ one: line, other: line, reasons: z.array(z.string()) })),
  total: z.int(),
});

/** Two organisations. */
export const pairAsked = z.object({ one: idSchema, other: idSchema });

/** How many records of each kind name an organisation: what would move to another. */
const tieCounts = z.object({
  relationship: z.int(),
  organisation: z.int(),
  post: z.int(),
  tenancy: z.int(),
  case: z.int(),
  action: z.int(),
  acceptance: z.int(),
  savedView: z.int(),
  document: z.int(),
});
export type TieCounts = z.infer<typeof tieCounts>;

const compared = z.object({ organisation: organisationSchema, ties: tieCounts });

/** Two organisations side by side, with what hangs on each, and the relationships that are between the two alone. */
export const comparison = z.object({
  one: compared,
  other: compared,
  between: z.array(relationshipFields.pick({ id: true, name: true })),
  reasons: z.array(z.string()),
});

/** Which of two stays, which goes into it, and whose value to take of each field. */
export const merging = z.object({ kept: atVersion, lost: atVersion, take: mergeTakeSchema });
export type MergingAsked = z.infer<typeof merging>;
