import { useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import type { RouterOutputs } from '@weft/api';
import { counted } from '@weft/network';
import { failureOf, useTRPC } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { Breadcrumbs, EmptyState, ErrorState, Figure, Link, LoadingState, Page, Row, Stack, Text } from '../../ui/index.ts';
import { stateWords } from '../reviewWords.ts';
import { PortfolioTable } from './PortfolioTable.tsx';
import { type PortfolioFilter, parsePortfolioSearch, portfolioFilters } from './portfolioSearch.ts';

export type PortfolioRow = RouterOutputs['reviews']['portfolio'][number];

/** How the annual reviews stand across all tenancies: how many in each state, each number a way to them. */
export function PortfolioPage() {
  const to = useAddresses();
  const { data, error, refetch } = useQuery(useTRPC().reviews.portfolio.queryOptions());
  const body = () => {
    if (error && data === undefined) {
      return (
        <ErrorState title="The annual reviews could not be read." onRetry={() => void refetch()}>
          {failureOf(error).message}
        </ErrorState>
      );
    }
    if (data === undefined) return <LoadingState label="Fetching the annual reviews" lines={8} />;
    if (data.length === 0) {
      return (
        <EmptyState title="Annual reviews go here" icon="building">
          Once there are tenancies, each is listed here with how its annual review stands, and tenants are invited from here.
        </EmptyState>
      );
    }
    return <Portfolio rows={data} />;
  };
  return (
    <Page
      title="Annual reviews"
      width="wide"
      trail={
        <Breadcrumbs
          items={[
            { id: 'tenancies', label: 'Buildings and tenancies', href: to.tenancies },
            { id: 'here', label: 'Annual reviews' },
          ]}
        />
      }
    >
      {body()}
    </Page>
  );
}

function isShown(row: PortfolioRow, filter: PortfolioFilter | undefined): boolean {
  if (filter === undefined) return true;
  return filter === 'overdue' ? row.isOverdue : row.state === filter;
}

function Portfolio({ rows }: { rows: readonly PortfolioRow[] }) {
  const to = useAddresses();
  const given = useRouterState({ select: (state) => state.location.search });
  const { show } = parsePortfolioSearch(given);
  const shown = rows.filter((row) => isShown(row, show));
  return (
    <Stack gap={5}>
      <Row as="ul" gap={5} aria-label="How many stand where">
        {portfolioFilters.map((filter) => {
          const count = rows.filter((row) => isShown(row, filter)).length;
          const label = filter === 'overdue' ? 'Overdue' : stateWords[filter];
          return (
            <li key={filter}>
              <Link
                href={show === filter ? to.reviews : `${to.reviews}?show=${filter}`}
                variant="quiet"
                {...(show === filter ? { 'aria-current': true } : {})}
              >
                <Figure value={count} label={label} tone={filter === 'overdue' && count > 0 ? 'danger' : 'normal'} />
              </Link>
            </li>
          );
        })}
      </Row>
      <Row gap={3}>
        <div role="status">
          <Text as="span" size="s" tone="muted">
            {show === undefined
              ? counted(rows.length, 'tenancy', 'tenancies')
              : `${shown.length} of ${counted(rows.length, 'tenancy', 'tenancies')}`}
          </Text>
        </div>
        {show !== undefined && <Link href={to.reviews}>Show all</Link>}
      </Row>
      <PortfolioTable rows={shown} />
    </Stack>
  );
}
