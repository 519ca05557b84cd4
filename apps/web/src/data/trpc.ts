import { createTRPCClient, httpBatchLink, httpLink, httpSubscriptionLink, splitLink, type TRPCClient } from '@trpc/client';
import { createTRPCContext } from '@trpc/tanstack-react-query';
import type { AppRouter } from '@weft/api';

/** Calls the API; every procedure by noun. */
export type Client = TRPCClient<AppRouter>;

export const { TRPCProvider, useTRPC, useTRPCClient: useClient } = createTRPCContext<AppRouter>();

/** Long answers that the server has ready as text, and sends so only when they are asked for alone. */
const askedAlone: readonly string[] = ['network.snapshot', 'relationships.list'];

/**
 * A client that acts as a member; as nobody for what may be seen before choosing.
 * @param member the id of the member that every call is from.
 * @param namesHidden asks the server to name nobody, whatever the member may see.
 */
export function createClient(member: string | null, namesHidden = false): Client {
  const url = '/trpc';
  const headers = { ...(member === null ? {} : { 'x-weft-member': member }), ...(namesHidden ? { 'x-weft-names': 'hidden' } : {}) };
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (op) => op.type === 'subscription',
        // An event stream cannot carry headers.
        true: httpSubscriptionLink({ url, connectionParams: () => (member === null ? {} : { member }) }),
        false: splitLink({
          condition: (op) => askedAlone.includes(op.path),
          true: httpLink({ url, headers }),
          false: httpBatchLink({ url, headers, maxURLLength: 8000 }),
        }),
      }),
    ],
  });
}
