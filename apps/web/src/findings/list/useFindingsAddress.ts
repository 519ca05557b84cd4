import { useRouter, useRouterState } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { type FindingsSearch, parseFindingsSearch } from './findingsSearch.ts';

export type GoToFindings = (changes: FindingsSearch, how?: 'push' | 'replace') => void;

interface FindingsAddress {
  search: FindingsSearch;
  /** `replace` leaves no step to go Back to. */
  go: GoToFindings;
  /** The same list with these changes. */
  hrefOf: (changes: FindingsSearch) => string;
}

/** What the list shows, as its address says, and the way to change it. */
export function useFindingsAddress(): FindingsAddress {
  const router = useRouter();
  const given = useRouterState({ select: (state) => state.location.search });
  const search = useMemo(() => parseFindingsSearch(given), [given]);
  const hrefOf = useCallback(
    (changes: FindingsSearch) => {
      const { pathname, search: now } = router.state.location;
      const next = parseFindingsSearch({ ...parseFindingsSearch(now), ...changes });
      return `${pathname}${router.options.stringifySearch(next)}`;
    },
    [router],
  );
  const go: GoToFindings = useCallback((changes, how = 'push') => router.history[how](hrefOf(changes)), [router, hrefOf]);
  return { search, go, hrefOf };
}
