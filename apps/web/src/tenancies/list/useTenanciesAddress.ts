import { useRouter, useRouterState } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { parseTenanciesSearch, type TenanciesSearch } from './tenanciesSearch.ts';

/** What the list shows, as its address says, and the way to change it. `replace` leaves no step to go Back to. */
export function useTenanciesAddress(): { search: TenanciesSearch; go: (changes: TenanciesSearch, how?: 'push' | 'replace') => void } {
  const router = useRouter();
  const given = useRouterState({ select: (state) => state.location.search });
  const search = useMemo(() => parseTenanciesSearch(given), [given]);
  const go = useCallback(
    (changes: TenanciesSearch, how: 'push' | 'replace' = 'push') => {
      const { pathname, search: now } = router.state.location;
      const next = parseTenanciesSearch({ ...parseTenanciesSearch(now), ...changes });
      router.history[how](`${pathname}${router.options.stringifySearch(next)}`);
    },
    [router],
  );
  return { search, go };
}
