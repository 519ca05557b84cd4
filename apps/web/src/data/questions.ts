import { QueryClient } from '@tanstack/react-query';
import { failureOf } from './failure.ts';
import type { useTRPC } from './trpc.ts';

const forGood = { staleTime: Number.POSITIVE_INFINITY };

/** Everything that the frame of a workspace shows or hands to its pages. */
export function frameQuestions(trpc: ReturnType<typeof useTRPC>) {
  return {
    snapshot: trpc.network.snapshot.queryOptions(undefined, forGood),
    here: trpc.workspaces.get.queryOptions(),
    reference: trpc.reference.get.queryOptions(undefined, forGood),
    workspaces: trpc.workspaces.list.queryOptions(),
    // The map may open with one of them.
    views: trpc.savedViews.list.queryOptions(),
  };
}

/** The live feed says when an answer is out of date, so nothing is asked again just because a window was looked at. */
export function newQueryClient(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { staleTime: 60_000, refetchOnWindowFocus: false, retry: retryUnlessAnswered } } });
}

/** A refusal stays a refusal; only silence is worth asking again. */
function retryUnlessAnswered(count: number, error: Error): boolean {
  return count < 3 && failureOf(error).offline;
}
