import { type ComplianceStatus, complianceStatuses, intervalBasisSchema } from '@weft/domain';
import { z } from 'zod';

const text = z.union([z.string(), z.number()]).transform((value) => String(value).trim().slice(0, 200));

/** What the checks of all buildings are narrowed to, as it stands in an address. What is not known is dropped rather than refused. */
const checksSearchSchema = z.object({
  q: text.optional().catch(undefined),
  /** How they stand: several with commas between. */
  show: z
    .string()
    .transform((value) => complianceStatuses.filter((each) => value.split(',').includes(each)).join(','))
    .optional()
    .catch(undefined),
  /** Where their interval comes from. */
  by: intervalBasisSchema.optional().catch(undefined),
  /** One check alone, by its key. */
  check: text.optional().catch(undefined),
});
export type ChecksSearch = z.output<typeof checksSearchSchema>;

/** An address from anything at all, such as search parameters typed by hand; empty parts left out. It never throws. */
export function parseChecksSearch(search: unknown): ChecksSearch {
  const result = checksSearchSchema.safeParse(search);
  if (!result.success) return {};
  return Object.fromEntries(Object.entries(result.data).filter(([, value]) => value !== undefined && value !== ''));
}

/** How the checks that an address asks for stand; none when it does not say. */
export function statusesIn({ show }: ChecksSearch): ComplianceStatus[] {
  const asked = show?.split(',') ?? [];
  return complianceStatuses.filter((each) => asked.includes(each));
}

/** Whether an address leaves anything out. */
export function isNarrowed({ q, show, by, check }: ChecksSearch): boolean {
  return [q, show, by, check].some((part) => (part ?? '') !== '');
}
