import { useQuery } from '@tanstack/react-query';
import type { RouterOutputs } from '@weft/api';
import type { Id } from '@weft/domain';
import { useTRPC } from '../../data/index.ts';

/** The cases around one, and what waits for what among them. */
export type Around = RouterOutputs['cases']['around'];

const nothing: Around = { cases: [], snags: [], dependencies: [] };

/** What is around a case; nothing while it is fetched. */
export function useAround(id: Id): { around: Around; isFetched: boolean } {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.cases.around.queryOptions({ id }));
  return { around: data ?? nothing, isFetched: data !== undefined };
}
