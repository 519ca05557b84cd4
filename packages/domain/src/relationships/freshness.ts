import { addMonths, type Day } from '../values/day.ts';

export type Freshness = 'fresh' | 'stale' | 'disputed';

/**
 * How far a relationship can be relied on. Disputed wins; never confirmed, or not within the review period, is stale.
 * @param reviewMonths the workspace's review period.
 */
export function freshnessOf(
  relationship: { confirmedOn: Day | null; dispute: string | null },
  today: Day,
  reviewMonths: number,
): Freshness {
  if (relationship.dispute !== null) return 'disputed';
  if (relationship.confirmedOn === null) return 'stale';
  return addMonths(relationship.confirmedOn, reviewMonths) >= today ? 'fresh' : 'stale';
}
