import { useRouter, useRouterState } from '@tanstack/react-router';
import { z } from 'zod';

const searchSchema = z.object({ check: z.coerce.string().max(64).optional().catch(undefined) });

/** The check that is open over the page of its building, as the address says, so that the matrix can lead to it. */
export function useOpenCheck() {
  const router = useRouter();
  const given = useRouterState({ select: (state) => state.location.search });
  const { check: key } = searchSchema.parse(given);
  const go = (check: string | undefined) => {
    const { pathname } = router.state.location;
    router.history.replace(`${pathname}${router.options.stringifySearch({ check })}`);
  };
  return { key, open: (check: string) => go(check), close: () => go(undefined) };
}
