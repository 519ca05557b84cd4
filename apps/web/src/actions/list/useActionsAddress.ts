import { useRouter, useRouterState } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { type ActionsSearch, parseActionsSearch } from './actionsSearch.ts';

export type GoToActions = (changes: ActionsSearch, how?: 'push' | 'replace') => void;

interface ActionsAddress {
  search: ActionsSearch;
  /** `replace` leaves no step to go Back to. */
  go: GoToActions;
  /** The same list with these changes. */
  hrefOf: (changes: ActionsSearch) => string;
}

/** What the list shows, as its address says, and the way to change it. */
export function useActionsAddress(): ActionsAddress {
  const router = useRouter();
  const given = useRouterState({ select: (state) => state.location.search });
  const search = useMemo(() => parseActionsSearch(given), [given]);
  const hrefOf = useCallback(
    (changes: ActionsSearch) => {
      const { pathname, search: now } = router.state.location;
      const next = parseActionsSearch({ ...parseActionsSearch(now), ...changes });
      return `${pathname}${router.options.stringifySearch(next)}`;
    },
    [router],
  );
  const go: GoToActions = useCallback((changes, how = 'push') => router.history[how](hrefOf(changes)), [router, hrefOf]);
  return { search, go, hrefOf };
}
