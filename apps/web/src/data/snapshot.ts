import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { applyDifference, type Snapshot } from '@weft/domain';
import { partsOn } from '@weft/network';
import { useContext } from 'react';
import { type Client, useTRPC } from './trpc.ts';
import { WorkspaceContext } from './workspaceContext.ts';

/** The map's records, kept current by the live feed. Records that did not change keep their identity from one snapshot to the next. */
export function useSnapshot(): Snapshot {
  const trpc = useTRPC();
  const today = useContext(WorkspaceContext)?.today;
  const { data } = useSuspenseQuery(trpc.network.snapshot.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY }));
  return today === undefined ? data : partsOn(data, today);
}

/** Fetches what changed on the map since the snapshot held here, and puts it in. */
export async function catchUp(queryClient: QueryClient, client: Client, key: readonly unknown[]): Promise<void> {
  const held = queryClient.getQueryData<Snapshot>(key);
  if (!held) return;
  const difference = await client.network.difference.query({ since: held.change });
  queryClient.setQueryData<Snapshot>(key, (now) => (now ? applyDifference(now, difference) : now));
}
