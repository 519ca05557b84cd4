import { findingKinds, idSchema } from '@weft/domain';
import { z } from 'zod';

const text = z.union([z.string(), z.number()]).transform((value) => String(value).trim().slice(0, 200));

/** What the list of findings shows, as it stands in an address. What is not known is dropped rather than refused. */
const findingsSearchSchema = z.object({
  q: text.optional().catch(undefined),
  /** Kinds of finding: several with commas between. */
  kind: z
    .string()
    .transform((value) => findingKinds.filter((each) => value.split(',').includes(each)).join(','))
    .optional()
    .catch(undefined),
  /** An organisation: what is found about it, its parts, and the relationships in which they take part. */
  of: idSchema.optional().catch(undefined),
  /** Only what is found about relationships that one’s own post holds. */
  mine: z.literal(true).optional().catch(undefined),
  /** What was accepted, besides. */
  accepted: z.literal(true).optional().catch(undefined),
});
export type FindingsSearch = z.output<typeof findingsSearchSchema>;

/** A list's address from anything at all, such as search parameters typed by hand; empty parts left out. It never throws. */
export function parseFindingsSearch(search: unknown): FindingsSearch {
  const result = findingsSearchSchema.safeParse(search);
  if (!result.success) return {};
  return Object.fromEntries(Object.entries(result.data).filter(([, value]) => value !== undefined && value !== ''));
}

/** Whether an address leaves anything out. */
export function isNarrowed({ q, kind, of, mine }: FindingsSearch): boolean {
  return [q, kind, of].some((part) => (part ?? '') !== '') || mine === true;
}
