import type { ReactNode } from 'react';
import { failureOf } from '../data/index.ts';
import { ErrorState, Link, LoadingState, Page } from '../ui/index.ts';
import { type RegisterList, useAddresses } from './addresses.ts';

export interface RecordStateProps<T> {
  query: { data: T | undefined; error: unknown; refetch: () => Promise<unknown> };
  /** What kind of record: "relationship". */
  what: string;
  /** Where it is found among others of its kind: a list of the register, or the board. */
  list: RegisterList | 'board';
  children: (data: T) => ReactNode;
}

/** A record's page while it is fetched, when it is not there (any more), and when it could not be read; else the page itself. */
export function RecordState<T>({ query, what, list, children }: RecordStateProps<T>) {
  const to = useAddresses();
  const failure = query.error ? failureOf(query.error) : null;
  // An address that is not an id is refused rather than not found; to whoever followed it that is the same.
  const isGone = failure?.code === 'NOT_FOUND' || failure?.code === 'BAD_REQUEST';
  const isOnBoard = list === 'board';
  const back = (
    <Link variant="button" href={isOnBoard ? to.cases : to.register(list)}>
      {isOnBoard ? 'Back to the board' : 'Back to the register'}
    </Link>
  );
  if (query.data !== undefined && !isGone) return children(query.data);
  if (failure === null) {
    return (
      <Page title={`A ${what}`} titleHidden>
        <LoadingState label={`Fetching the ${what}`} lines={6} />
      </Page>
    );
  }
  if (isGone) {
    return (
      <Page title={`No such ${what}`} titleHidden>
        <ErrorState
          title={isOnBoard ? `There is no such ${what} here.` : `This ${what} is not in the register.`}
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
    <Page title={`The ${what} could not be read`} titleHidden>
      <ErrorState title={`The ${what} could not be read.`} onRetry={() => void query.refetch()} action={back}>
        {failure.message}
      </ErrorState>
    </Page>
  );
}
