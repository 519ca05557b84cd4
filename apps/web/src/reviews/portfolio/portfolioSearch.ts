import { reviewStates } from '@weft/domain';
import { z } from 'zod';

/** What the list of reviews can be narrowed to: one state, or all that are overdue. */
export const portfolioFilters = [...reviewStates, 'overdue'] as const;
export type PortfolioFilter = (typeof portfolioFilters)[number];

const searchSchema = z.object({ show: z.enum(portfolioFilters).optional().catch(undefined) });
export type PortfolioSearch = z.output<typeof searchSchema>;

/** The list's address from anything at all; what is not known is dropped. It never throws. */
export function parsePortfolioSearch(search: unknown): PortfolioSearch {
  const result = searchSchema.safeParse(search);
  return result.success && result.data.show !== undefined ? { show: result.data.show } : {};
}
