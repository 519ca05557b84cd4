import { useRouter, useRouterState } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { type ChecksSearch, parseChecksSearch } from './checksSearch.ts';

/** What the matrix shows, as its address says, and the ways to change it. `replace` leaves no step to go Back to. */
export function useChecksAddress() {
  const router = useRouter();
  const given = useRouterState({ select: (state) => state.location.search });
  const search = useMemo(() => parseChecksSearch(given), [given]);
  const hrefOf = useCallback(
    (changes: ChecksSearch) => {
      const { pathname, search: now } = router.state.location;
      return `${pathname}${router.options.stringifySearch(parseChecksSearch({ ...parseChecksSearch(now), ...changes }))}`;
    },
    [router],
  );
  const go = useCallback(
    (changes: ChecksSearch, how: 'push' | 'replace' = 'push') => router.history[how](hrefOf(changes)),
    [router, hrefOf],
  );
  return { search, go, hrefOf };
}
