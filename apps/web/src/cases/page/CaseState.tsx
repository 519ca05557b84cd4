import type { ReactNode } from 'react';
import { failureOf } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { ErrorState, Link, LoadingState, Page } from '../../ui/index.ts';
import type { CaseDetail } from '../moving/asked.ts';

interface CaseStateProps {
  query: { data: CaseDetail | undefined; error: unknown; refetch: () => Promise<unknown> };
  children: (detail: CaseDetail) => ReactNode;
}

/** A case's page while it is fetched, when there is no such case (any more), and when it could not be read; else the page itself. */
export function CaseState({ query, children }: CaseStateProps) {
  const to = useAddresses();
  const failure = query.error ? failureOf(query.error) : null;
  // An address that is not an id is refused rather than not found; to whoever followed it that is the same.
  const isGone = failure?.code === 'NOT_FOUND' || failure?.code === 'BAD_REQUEST';
  if (query.data !== undefined && !isGone) return children(query.data);
  const back = (
    <Link variant="button" href={to.cases}>
      Back to the board
    </Link>
  );
  if (failure === null) {
    return (
      <Page title="A case" titleHidden>
        <LoadingState label="Fetching the case" lines={8} />
      </Page>
    );
  }
  if (isGone) {
    return (
      <Page title="No such case" titleHidden>
        <ErrorState
          title="There is no such case here."
          action={
            <>
              <Link variant="button" href={to.bin}>
                Look in the bin
              </Link>
              {back}
            </>
          }
        >
          It may have been removed. What was removed can be put back from the bin.
        </ErrorState>
      </Page>
    );
  }
  return (
    <Page title="The case could not be read" titleHidden>
      <ErrorState title="The case could not be read." onRetry={() => void query.refetch()} action={back}>
        {failure.message}
      </ErrorState>
    </Page>
  );
}
