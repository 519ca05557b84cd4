import { useRouter, useRouterState } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { type BoardSearch, parseBoardSearch } from './boardSearch.ts';

/** What the board shows, as its address says, and the way to change it. `replace` leaves no step to go Back to. */
export function useBoardAddress(): { search: BoardSearch; go: (changes: BoardSearch, how?: 'push' | 'replace') => void } {
  const router = useRouter();
  const given = useRouterState({ select: (state) => state.location.search });
  const search = useMemo(() => parseBoardSearch(given), [given]);
  const go = useCallback(
    (changes: BoardSearch, how: 'push' | 'replace' = 'push') => {
      const { pathname, search: now } = router.state.location;
      const next = parseBoardSearch({ ...parseBoardSearch(now), ...changes });
      router.history[how](`${pathname}${router.options.stringifySearch(next)}`);
    },
    [router],
  );
  return { search, go };
}
