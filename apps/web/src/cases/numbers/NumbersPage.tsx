import { useQuery } from '@tanstack/react-query';
import { failureOf, useTRPC } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { ChartPage } from '../../ui/chart/ChartPage.tsx';
import { Breadcrumbs, EmptyState, ErrorState, formatDate, Link, LoadingState, Page, Stack } from '../../ui/index.ts';
import { useCaseWords } from '../words/useCaseWords.ts';
import { AgesSection } from './AgesSection.tsx';
import { EndsSection } from './EndsSection.tsx';
import { SnagsByCategory } from './SnagsByCategory.tsx';
import { StagesSection } from './StagesSection.tsx';
import type { Numbers } from './useFigures.ts';
import { WaitsSection } from './WaitsSection.tsx';

/** The numbers that steer the work on cases, each chart with its table, each figure a link to its rows. */
export function NumbersPage() {
  const to = useAddresses();
  const { data, error, refetch } = useQuery(useTRPC().cases.numbers.queryOptions());
  return (
    <Page
      title="Numbers"
      description={data && `As of ${formatDate(data.today)}. Each figure leads to what it counts.`}
      trail={
        <Breadcrumbs
          items={[
            { id: 'cases', label: 'Cases', href: to.cases },
            { id: 'numbers', label: 'Numbers' },
          ]}
        />
      }
    >
      {data ? (
        <NumbersRead numbers={data} />
      ) : error ? (
        <ErrorState title="The numbers could not be read." onRetry={() => void refetch()}>
          {failureOf(error).message}
        </ErrorState>
      ) : (
        <LoadingState label="Counting" lines={8} />
      )}
    </Page>
  );
}

function NumbersRead({ numbers }: { numbers: Numbers }) {
  const to = useAddresses();
  const { flows } = useCaseWords();
  if (numbers.cases.length === 0 && numbers.tenancies.length === 0) {
    return (
      <EmptyState
        title="There is nothing to count yet"
        icon="cases"
        action={
          <Link variant="button" href={to.cases}>
            Open the board
          </Link>
        }
      >
        Once there are cases, this page says where they stand, whom they wait on, and for how long.
      </EmptyState>
    );
  }
  return (
    <ChartPage>
      <Stack gap={7}>
        {flows.map((flow) => (
          <StagesSection key={flow.id} flow={flow} numbers={numbers} />
        ))}
        <WaitsSection numbers={numbers} />
        <SnagsByCategory numbers={numbers} />
        <AgesSection numbers={numbers} />
        <EndsSection numbers={numbers} />
      </Stack>
    </ChartPage>
  );
}
