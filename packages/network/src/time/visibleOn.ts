import type { Snapshot } from '@weft/domain';
import { applyFilter, type Visible } from '../filter/apply.ts';
import type { Clock } from '../filter/clock.ts';
import type { Filter } from '../filter/filter.ts';
import { asAt } from './asAt.ts';

/**
 * What a filter leaves of a workspace on the day of the clock: what has ended by then, or has not begun, is not there. Every view, count,
 * sentence and sheet of the map is made from this, whether the day was chosen or is today.
 */
export function visibleOn(snapshot: Snapshot, filter: Filter, clock: Clock): Visible {
  return applyFilter(asAt(snapshot, clock.today), filter, clock);
}
