import type { Day, Id } from '@weft/domain';
import { isLost } from '@weft/network';
import { useMap } from '../state/mapState.ts';

/** The day that a relationship is shown as at: what was lost is shown as it was on the day compared with. */
export function useDayOf(id: Id): Day {
  const { search, drawn, clock } = useMap();
  return search.since !== undefined && isLost(drawn, id) ? search.since : clock.today;
}
