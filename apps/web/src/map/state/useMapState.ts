import type { Id } from '@weft/domain';
import { bothDays, type Clock, type Filter, parseFilter, visibleOn } from '@weft/network';
import { useCallback, useMemo } from 'react';
import { useSnapshot, useWorkspace } from '../../data/index.ts';
import { filterOf } from '../address/mapSearch.ts';
import { useMapAddress } from '../address/useMapAddress.ts';
import { wholeNetwork } from '../places/places.ts';
import { useMoves } from '../places/useMoves.ts';
import { usePlaces } from '../places/usePlaces.ts';
import { useDrawing } from '../tie/useDrawing.ts';
import { useOnRecord } from '../time/useOnRecord.ts';
import { clearedFilter, type MapState } from './mapState.ts';

const nothing: readonly Id[] = [];

/** Address and records in, what there is to see out: records, then what the filter leaves of them. Each step is only done again when its own input changes. */
export function useMapState(): MapState {
  const { workspace, today, reference } = useWorkspace();
  const { reviewMonths } = workspace;
  const snapshot = useSnapshot();
  const { search, go, hrefOf } = useMapAddress();
  // Looking elsewhere or selecting something makes a new address but not a new filter.
  const filterKey = JSON.stringify(filterOf(search));
  const filter = useMemo(() => parseFilter(JSON.parse(filterKey)), [filterKey]);
  const selectedKey = search.selected?.join(' ') ?? '';
  const selected = useMemo(() => (selectedKey === '' ? nothing : selectedKey.split(' ')), [selectedKey]);
  const day = search.on ?? today;
  const clock = useMemo((): Clock => ({ today: day, reviewMonths }), [day, reviewMonths]);
  const { since } = search;
  const later = useOnRecord(search.on);
  const earlier = useOnRecord(since);
  // Where things stand depends on no day, so that nothing moves from one to another.
  const kinds = useMemo(() => Object.fromEntries(reference.organisationKinds.map(({ id, label }) => [id, label])), [reference]);
  const visible = useMemo(() => visibleOn(later, filter, clock), [later, filter, clock]);
  const drawn = useMemo(
    () => (since === undefined ? visible : bothDays(later, filter, clock, since, earlier)),
    [visible, later, filter, clock, since, earlier],
  );
  const whole = useMemo(() => wholeNetwork(snapshot, clock), [snapshot, clock]);
  const moves = useMoves(snapshot);
  const places = usePlaces(whole, moves);
  const setFilter = useCallback((next: Filter, how?: 'push' | 'replace') => go({ ...clearedFilter, ...next }, how), [go]);
  const select = useCallback((ids: readonly Id[]) => go({ selected: [...ids] }), [go]);
  const drawing = useDrawing();
  const view = search.view ?? 'network';
  return useMemo(
    () => ({
      search,
      go,
      hrefOf,
      view,
      filter,
      selected,
      snapshot,
      clock,
      kinds,
      visible,
      drawn,
      whole,
      move: moves.move,
      ...places,
      setFilter,
      select,
      ...drawing,
    }),
    [
      search,
      go,
      hrefOf,
      view,
      filter,
      selected,
      snapshot,
      clock,
      kinds,
      visible,
      drawn,
      whole,
      moves.move,
      places,
      setFilter,
      select,
      drawing,
    ],
  );
}
