import { QueryClient } from '@tanstack/react-query';
import type { Id } from '@weft/domain';
import { takeRead } from './ahead.ts';
import { failureOf } from './failure.ts';
import { catchUp } from './snapshot.ts';
import type { Client, Questions } from './trpc.ts';

/** What says which day it is: a window left open overnight asks again by itself, so that it never shows yesterday. */
const daily = { refetchOnWindowFocus: true, refetchInterval: 10 * 60_000 };

const forGood = { staleTime: Number.POSITIVE_INFINITY };

/** Everything that the frame of a workspace shows or hands to its pages. */
export function frameQuestions(trpc: Questions) {
  return {
    snapshot: trpc.network.snapshot.queryOptions(undefined, forGood),
    here: trpc.workspaces.get.queryOptions(undefined, daily),
    reference: trpc.reference.get.queryOptions(undefined, forGood),
    workspaces: trpc.workspaces.list.queryOptions(),
    // The map may open with one of them.
    views: trpc.savedViews.list.queryOptions(),
  };
}

/** What the member's own cases ask of them today. */
export function todayQuestion(trpc: Questions) {
  return trpc.cases.today.queryOptions(undefined, daily);
}

/** Has all of it at hand and up to date, so that it can be shown at once. */
export async function makeReady(queryClient: QueryClient, client: Client, trpc: Questions): Promise<void> {
  const { snapshot, here, reference, workspaces, views } = frameQuestions(trpc);
  const isHeld = queryClient.getQueryData(snapshot.queryKey) !== undefined;
  await Promise.all([
    isHeld ? catchUp(queryClient, client, snapshot.queryKey) : queryClient.fetchQuery(snapshot),
    queryClient.fetchQuery(here),
    queryClient.fetchQuery(reference),
    queryClient.fetchQuery(workspaces),
    queryClient.fetchQuery(views),
  ]);
}

/** Puts at hand what was asked ahead as this member, or as nobody, and is here: the page is then drawn once, with everything on it. */
export function putAtHand(queryClient: QueryClient, member: Id | null): QueryClient {
  for (const { procedure, input, data } of takeRead(member)) queryClient.setQueryData(questionKey(procedure, input), data);
  return queryClient;
}

/** Where an answer with names stands: as tRPC has it. */
export function questionKey(procedure: string, input: unknown): readonly unknown[] {
  return [['named'], procedure.split('.'), { ...(input === undefined ? {} : { input }), type: 'query' }];
}

/** The live feed says when an answer is out of date, so nothing is asked again just because a window was looked at. */
export function newQueryClient(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { staleTime: 60_000, refetchOnWindowFocus: false, retry: retryUnlessAnswered } } });
}

/** A refusal stays a refusal; only silence is worth asking again. */
function retryUnlessAnswered(count: number, error: Error): boolean {
  return count < 3 && failureOf(error).offline;
}
