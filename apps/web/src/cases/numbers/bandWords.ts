import type { AgeBand } from '@weft/domain';

/** How old something is, in words. */
export const bandWords: Readonly<Record<AgeBand, string>> = {
  'under-3': 'Under 3 months',
  '3-to-6': '3 to 6 months',
  '6-to-12': '6 to 12 months',
  '12-to-24': '1 to 2 years',
  'over-24': '2 years or more',
};
