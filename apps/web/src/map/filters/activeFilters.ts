import { type Filter, tidyFilter } from '@weft/network';

/** How many values a filter holds: each of them is a chip. */
export function activeFilters(filter: Filter): number {
  const { steps: _steps, ...asked } = tidyFilter(filter);
  return Object.values(asked).reduce<number>((sum, value) => sum + (Array.isArray(value) ? value.length : 1), 0);
}
