import { useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useMemo } from 'react';
import { failureOf } from '../../data/failure.ts';
import { createLinkClient } from '../../data/trpc.ts';
import { GuestShell } from '../../shell/GuestShell.tsx';
import { ErrorState, LoadingState, Page } from '../../ui/index.ts';
import { TenantReview } from './TenantReview.tsx';

/** The annual review as its tenant sees it, by the link they were given: no account, no workspace, one form. */
export function TenantPage() {
  const token = useRouterState({ select: ({ location }) => location.hash });
  const client = useMemo(() => createLinkClient(token), [token]);
  const { data, error, refetch } = useQuery({
    queryKey: ['review by link', token],
    queryFn: () => client.reviews.byLink.get.query(),
    // Another window or the council may have gone on meanwhile.
    refetchOnWindowFocus: true,
  });
  const failure = error ? failureOf(error) : null;
  if (failure !== null && (data === undefined || !failure.offline)) {
    return (
      <GuestShell>
        <Page title="Annual review" width="reading">
          <ErrorState
            title={failure.offline ? 'The review could not be fetched.' : 'This link cannot be used.'}
            {...(failure.offline ? { onRetry: () => void refetch() } : {})}
          >
            {failure.message}
          </ErrorState>
        </Page>
      </GuestShell>
    );
  }
  if (data === undefined) {
    return (
      <GuestShell>
        <Page title="Annual review" titleHidden width="reading">
          <LoadingState label="Fetching the review" lines={10} />
        </Page>
      </GuestShell>
    );
  }
  return <TenantReview key={token} detail={data} client={client} refetch={refetch} />;
}
