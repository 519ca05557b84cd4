import { type Day, type Finding, findingsOf, type Snapshot } from '@weft/domain';
import { memo } from '../memo/memo.ts';
import { groundOf } from './ground.ts';

/**
 * Everything worth a question about a place as its records stand on a day, worked out once for each snapshot. What is over has nothing to lose
 * and fills no gap.
 * @param reviewMonths the workspace's review period.
 */
export const findingsOn = memo((snapshot: Snapshot, today: Day, reviewMonths: number): readonly Finding[] =>
  findingsOf(groundOf(snapshot, today, reviewMonths)),
);
