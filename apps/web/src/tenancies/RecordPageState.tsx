import type { ReactNode } from 'react';
import { failureOf } from '../data/index.ts';
import { useAddresses } from '../register/addresses.ts';
import { ErrorState, Link, LoadingState, Page } from '../ui/index.ts';

interface RecordPageStateProps<T> {
  query: { data: T | undefined; error: unknown; refetch: () => Promise<unknown> };
  what: 'building' | 'tenancy' | 'annual review';
  children: (data: T) => ReactNode;
}

/** The page of a building, tenancy or annual review while it is fetched, when there is none, and when it could not be read; else the page itself. */
export function RecordPageState<T>({ query, what, children }: RecordPageStateProps<T>) {
  const to = useAddresses();
  const failure = query.error ? failureOf(query.error) : null;
  // An address that is not an id is refused rather than not found; to whoever followed it that is the same.
  const isGone = failure?.code === 'NOT_FOUND' || failure?.code === 'BAD_REQUEST';
  if (query.data !== undefined && !isGone) return children(query.data);
  const back = (
    <Link variant="button" href={to.tenancies}>
      Back to buildings and tenancies
    </Link>
  );
  return (
    <Page title={what === 'annual review' ? 'Annual review' : `A ${what}`} titleHidden>
      {failure === null ? (
        <LoadingState label={`Fetching the ${what}`} lines={8} />
      ) : isGone ? (
        <ErrorState title={`There is no such ${what} here.`} action={back}>
          It may have been taken back since this address was made.
        </ErrorState>
      ) : (
        <ErrorState title={`The ${what} could not be read.`} onRetry={() => void query.refetch()} action={back}>
          {failure.message}
        </ErrorState>
      )}
    </Page>
  );
}
