import type { QueryClient } from '@tanstack/react-query';
import { type Member, nameWithheld, withoutNames } from '@weft/domain';
import type { Naming } from './trpc.ts';

/** What an answer says once nobody is named, by what was asked. What is not here may name somebody in ways that only the server knows. */
const unnamed: Readonly<Record<string, (answer: never) => unknown>> = {
  'network.snapshot': withoutNames,
  'members.list': (members: readonly Member[]) => members.map((member) => ({ ...member, name: nameWithheld })),
  'workspaces.get': asItIs,
  'workspaces.list': asItIs,
  'reference.get': asItIs,
  'savedViews.list': asItIs,
  'tours.list': asItIs,
  'relationships.onRecord': asItIs,
};

function asItIs<Answer>(answer: Answer): Answer {
  return answer;
}

/**
 * Lets one way of asking answer with what the other has at hand, where the server does not answer: from answers with names the names are taken
 * out, and where only answers without names are at hand they stay so. What is lent may thus only ever say less than the server would. It
 * counts as out of date, so that it is asked for again as soon as there is anybody to ask.
 */
export function lend(queryClient: QueryClient, to: Naming): void {
  const from: Naming = to === 'unnamed' ? 'named' : 'unnamed';
  for (const { queryKey, state } of queryClient.getQueryCache().findAll({ queryKey: [[from]] })) {
    const [, path] = queryKey;
    const without = Array.isArray(path) ? unnamed[path.join('.')] : undefined;
    const key = [[to], ...queryKey.slice(1)];
    const had = queryClient.getQueryState(key)?.dataUpdatedAt ?? 0;
    const isNewer = to === 'unnamed' ? state.dataUpdatedAt > had : had === 0;
    if (!without || state.data === undefined || !isNewer) continue;
    queryClient.setQueryData(key, to === 'unnamed' ? without(state.data as never) : state.data);
    void queryClient.invalidateQueries({ queryKey: key, refetchType: 'none' });
  }
}
