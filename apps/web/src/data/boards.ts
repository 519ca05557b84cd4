import { type QueryClient, queryOptions, useQueryClient } from '@tanstack/react-query';
import type { RouterOutputs } from '@weft/api';
import { applyBoardDifferences } from '@weft/domain';
import { type Client, type Questions, useClient, useTRPC } from './trpc.ts';

type Boards = RouterOutputs['cases']['boards'];

/**
 * The boards with the open cases and those closed lately. Once they are held, only what has changed since is asked for, and a card that did not
 * change stays the very same, so that it is not drawn anew. Where the difference does not fit what is held, all of it is asked for anew.
 */
export function boardsQuestion(trpc: Questions, client: Client, queryClient: QueryClient) {
  const queryKey = trpc.cases.boards.queryKey({ closed: false });
  return queryOptions({
    queryKey,
    queryFn: async ({ signal }): Promise<Boards> => {
      const whole = () => client.cases.boards.query({ closed: false }, { signal });
      const held = queryClient.getQueryData<Boards>(queryKey);
      if (!held) return whole();
      const differences = await client.cases.boardDifferences.query({ held: held.map(({ mark }) => mark) }, { signal });
      try {
        return applyBoardDifferences(held, differences);
      } catch {
        // The difference is from another board than the one that is held: nothing of that can be gone on from.
        return whole();
      }
    },
    // Putting the difference in keeps what did not change: there is nothing to compare.
    structuralSharing: false,
  });
}

/** The same, asked as whoever is here. */
export function useBoardsQuestion() {
  return boardsQuestion(useTRPC(), useClient(), useQueryClient());
}
