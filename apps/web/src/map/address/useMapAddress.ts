import { useRouter, useRouterState } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { type MapSearch, parseMapSearch, tidyMapSearch, writtenSearch } from './mapSearch.ts';

export interface MapAddress {
  search: MapSearch;
  /** Goes to the same map with these things changed. `replace` leaves no step to go Back to. */
  go: (changes: Partial<MapSearch>, how?: 'push' | 'replace') => void;
  /** The address of the same map with these things changed. */
  hrefOf: (changes: Partial<MapSearch>) => string;
}

/** The map's address, and the way to change it. What has not changed keeps its identity. */
export function useMapAddress(): MapAddress {
  const router = useRouter();
  const given = useRouterState({ select: (state) => state.location.search });
  const search = useMemo(() => parseMapSearch(given), [given]);
  const latest = useRef(search);
  useEffect(() => {
    latest.current = search;
  }, [search]);
  const go = useCallback(
    (changes: Partial<MapSearch>, how: 'push' | 'replace' = 'push') => {
      const next = tidyMapSearch({ ...latest.current, ...changes });
      // Two changes may come before the first has been drawn: the second builds on the first.
      latest.current = next;
      router.history[how](addressOf(router, next));
    },
    [router],
  );
  const hrefOf = useCallback(
    (changes: Partial<MapSearch>) => addressOf(router, tidyMapSearch({ ...search, ...changes })),
    [router, search],
  );
  return useMemo(() => ({ search, go, hrefOf }), [search, go, hrefOf]);
}

function addressOf(router: ReturnType<typeof useRouter>, search: MapSearch): string {
  return `${router.history.location.pathname}${router.options.stringifySearch(writtenSearch(search))}`;
}
