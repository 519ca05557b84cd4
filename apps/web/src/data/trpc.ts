import type { QueryClient } from '@tanstack/react-query';
import { createTRPCClient, httpBatchLink, httpLink, httpSubscriptionLink, splitLink, type TRPCClient } from '@trpc/client';
import { createTRPCContext, createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import type { AppRouter } from '@weft/api';
import { headersOf, ofMember, takeAhead } from './ahead.ts';

/** Calls the API; every procedure by noun. */
export type Client = TRPCClient<AppRouter>;

/** Whether the server is to name people. Answers of the two kinds are kept apart, so that one can be at hand while the other is shown. */
export type Naming = 'named' | 'unnamed';

interface Apart {
  keyPrefix: true;
}

export const { TRPCProvider, useTRPC, useTRPCClient: useClient } = createTRPCContext<AppRouter, Apart>();

/** What can be asked of the API, for queries to ask. */
export type Questions = ReturnType<typeof useTRPC>;

/** What can be asked with a client. */
export function questionsOf(client: Client, queryClient: QueryClient, naming: Naming): Questions {
  return createTRPCOptionsProxy<AppRouter, Apart>({ client, queryClient, keyPrefix: naming });
}

/** What a page cannot begin without, so that each may be asked for ahead; and long answers that the server has ready as text. */
const askedAlone: readonly string[] = ['members.list', ...ofMember, 'relationships.list', 'cases.boards'];

/** A client that acts as the tenant of one annual review. @param token what the link to it says. */
export function createLinkClient(token: string): Client {
  return createTRPCClient<AppRouter>({ links: [httpLink({ url: '/trpc', headers: { 'x-weft-review': token } })] });
}

/**
 * A client that acts as a member; as nobody for what may be seen before choosing.
 * @param member the id of the member that every call is from.
 * @param namesHidden asks the server to name nobody, whatever the member may see.
 */
export function createClient(member: string | null, namesHidden = false): Client {
  const url = '/trpc';
  const headers = headersOf(member, namesHidden);
  const askedOnce = (address: RequestInfo | URL | string, init?: object) => takeAhead(String(address), headers) ?? fetch(address, init);
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (op) => op.type === 'subscription',
        // An event stream cannot carry headers.
        true: httpSubscriptionLink({ url, connectionParams: () => (member === null ? {} : { member }) }),
        false: splitLink({
          condition: (op) => askedAlone.includes(op.path),
          true: httpLink({ url, headers, fetch: askedOnce }),
          false: httpBatchLink({ url, headers, maxURLLength: 8000 }),
        }),
      }),
    ],
  });
}
