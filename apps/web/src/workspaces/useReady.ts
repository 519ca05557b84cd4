import { onlineManager, type QueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Asking } from '../data/asking.ts';
import { NoAnswerError } from '../data/failure.ts';
import { lend } from '../data/lend.ts';
import { makeReady } from '../data/questions.ts';
import type { Naming } from '../data/trpc.ts';

/** How long a wall waits for the server before it is drawn from what the page has, in ms: a room looks at nothing meanwhile. */
const patience = 1_000;

type Asks = Readonly<Record<Naming, Asking>>;

/** Everything asked of the server anew, and what may stand in for it. */
interface Ready {
  /** Has all of it at hand and up to date. @throws when the server does not answer in good time. */
  askFor: (naming: Naming) => Promise<unknown>;
  /** Shows what the page has at hand instead, without names where none may be shown. */
  makeDo: (naming: Naming) => void;
}

/** Has a workspace ready to be shown with names or without, by the server's answers or, without any, by what the page has. */
export function useReady(slug: string, asNobody: Asks, asMember: Asks, frontClient: QueryClient, queryClient: QueryClient): Ready {
  const askFor = useCallback(
    (naming: Naming) => {
      const front = frontClient.fetchQuery(asNobody[naming].trpc.members.list.queryOptions({ workspace: slug }));
      const { client, trpc } = asMember[naming];
      return Promise.race([Promise.all([front, makeReady(queryClient, client, trpc)]), silence()]);
    },
    [slug, asNobody, asMember, frontClient, queryClient],
  );
  const makeDo = useCallback(
    (naming: Naming) => {
      lend(frontClient, naming);
      lend(queryClient, naming);
    },
    [frontClient, queryClient],
  );
  return { askFor, makeDo };
}

/** Nobody answers: known at once where there is no network, else after a while. */
function silence(): Promise<never> {
  return new Promise((_, reject) => setTimeout(reject, onlineManager.isOnline() ? patience : 0, new NoAnswerError()));
}
