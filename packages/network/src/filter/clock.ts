import type { Day } from '@weft/domain';

/** The day that the map is looked at, and the workspace's review period. */
export interface Clock {
  today: Day;
  reviewMonths: number;
}
