import { z } from 'zod';

/** What the list can be narrowed to; several together show whatever answers to any of them. */
export const concerns = ['expiring', 'holding_over', 'no_agreement', 'another_tenancy', 'no_legal_person'] as const;
export type Concern = (typeof concerns)[number];

export const sortColumns = ['building', 'tenant', 'agreement', 'expiry', 'next', 'cases'] as const;
export type SortColumn = (typeof sortColumns)[number];

const text = z.union([z.string(), z.number()]).transform((value) => String(value).trim().slice(0, 200));

/** What the list of buildings and tenancies shows, as it stands in an address. What is not known is dropped rather than refused. */
const tenanciesSearchSchema = z.object({
  q: text.optional().catch(undefined),
  /** Concerns, with commas between. */
  show: z
    .string()
    .transform((value) => concerns.filter((each) => value.split(',').includes(each)).join(','))
    .optional()
    .catch(undefined),
  ward: z.string().max(20).optional().catch(undefined),
  sort: z.enum(sortColumns).optional().catch(undefined),
  down: z.literal(true).optional().catch(undefined),
});
export type TenanciesSearch = z.output<typeof tenanciesSearchSchema>;

/** A list's address from anything at all, such as search parameters typed by hand; empty parts left out. It never throws. */
export function parseTenanciesSearch(search: unknown): TenanciesSearch {
  const result = tenanciesSearchSchema.safeParse(search);
  if (!result.success) return {};
  return Object.fromEntries(Object.entries(result.data).filter(([, value]) => value !== undefined && value !== ''));
}

/** The concerns that an address asks for. */
export function concernsIn({ show }: TenanciesSearch): Concern[] {
  const asked = show?.split(',') ?? [];
  return concerns.filter((each) => asked.includes(each));
}

/** Whether an address leaves anything out. */
export function isNarrowed({ q, show, ward }: TenanciesSearch): boolean {
  return [q, show, ward].some((part) => (part ?? '') !== '');
}
