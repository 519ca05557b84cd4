import { useQuery } from '@tanstack/react-query';
import { counted } from '@weft/network';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useCaseWords } from '../../cases/words/useCaseWords.ts';
import { failureOf, useTRPC, useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { Button, EmptyState, ErrorState, FoundList, Link, LoadingState, Page, Row } from '../../ui/index.ts';
import { AddBuildingDialog } from '../adding/AddBuildingDialog.tsx';
import { AddTenancyDialog } from '../adding/AddTenancyDialog.tsx';
import { PortfolioSheet } from '../sheet/PortfolioSheet.tsx';
import { ListControls } from './ListControls.tsx';
import { RegisterTable } from './RegisterTable.tsx';
import { hasConcern, type Row as Let, shownRows, sortedRows, wardsOf } from './rows.ts';
import { type Concern, isNarrowed } from './tenanciesSearch.ts';
import { useTenanciesAddress } from './useTenanciesAddress.ts';

/** Every building with who is in it, under what, until when, and what comes next. */
export function TenanciesPage() {
  const trpc = useTRPC();
  const { can } = useWorkspace();
  const to = useAddresses();
  const [adding, setAdding] = useState<'building' | 'tenancy' | null>(null);
  const { data, error, refetch } = useQuery(trpc.tenancies.register.queryOptions());
  const addBuilding = can('tenancy.write') && <Button onPress={() => setAdding('building')}>Add a building</Button>;

  function body(): ReactNode {
    if (error && data === undefined) {
      return (
        <ErrorState title="Buildings and tenancies could not be read." onRetry={() => void refetch()}>
          {failureOf(error).message}
        </ErrorState>
      );
    }
    if (data === undefined) return <LoadingState label="Fetching buildings and tenancies" lines={8} />;
    if (data.length === 0) {
      return (
        <EmptyState title="Buildings and tenancies go here" icon="building" action={addBuilding || undefined}>
          Each building or piece of land that an organisation is in, or wants: under what agreement, until when, and what comes next.
        </EmptyState>
      );
    }
    return <List rows={data} />;
  }

  return (
    <Page
      title="Buildings and tenancies"
      width="wide"
      actions={
        <>
          <Link variant="button" href={to.checks()}>
            Checks
          </Link>
          <Link variant="button" href={to.reviews}>
            Annual reviews
          </Link>
          {(can('workspace.export') || can('tenancy.write')) && (
            <Link variant="button" href={to.registers}>
              Spreadsheets
            </Link>
          )}
          {addBuilding}
          {can('tenancy.write') && (data?.length ?? 0) > 0 && <Button onPress={() => setAdding('tenancy')}>Add a tenancy</Button>}
        </>
      }
    >
      {body()}
      {adding === 'building' && <AddBuildingDialog onClose={() => setAdding(null)} />}
      {adding === 'tenancy' && <AddTenancyDialog onClose={() => setAdding(null)} />}
    </Page>
  );
}

function List({ rows }: { rows: readonly Let[] }) {
  const { today } = useWorkspace();
  const [isPrinting, setPrinting] = useState(false);
  const stopPrinting = useCallback(() => setPrinting(false), []);
  const words = useCaseWords();
  const { search, go } = useTenanciesAddress();
  const shown = useMemo(
    () => sortedRows(shownRows(rows, search, today), search, (key) => words.label('agreementType', key)),
    [rows, search, today, words],
  );
  const counts = useMemo(() => {
    const about = (concern: Concern) => rows.filter((row) => hasConcern(row, concern, today)).length;
    return {
      expiring: about('expiring'),
      holding_over: about('holding_over'),
      no_agreement: about('no_agreement'),
      another_tenancy: about('another_tenancy'),
      no_legal_person: about('no_legal_person'),
    };
  }, [rows, today]);
  const count = shown.length === rows.length ? countWords(rows) : `${shown.length} of ${countWords(rows)}`;
  return (
    <FoundList
      controls={<ListControls search={search} go={go} counts={counts} wards={wardsOf(rows)} />}
      count={count}
      isNarrowed={isNarrowed(search)}
      onClear={() => go({ q: undefined, show: undefined, ward: undefined })}
      isEmpty={shown.length === 0}
    >
      <RegisterTable rows={shown} search={search} go={go} />
      <Row>
        <Button icon="print" onPress={() => setPrinting(true)}>
          Print the report
        </Button>
      </Row>
      {isPrinting && <PortfolioSheet rows={shown} count={count} onPrinted={stopPrinting} />}
    </FoundList>
  );
}

function countWords(rows: readonly Let[]): string {
  const tenancies = rows.filter(({ tenancy }) => tenancy !== null).length;
  const empty = rows.length - tenancies;
  return empty === 0 ? counted(tenancies, 'tenancy', 'tenancies') : `${counted(tenancies, 'tenancy', 'tenancies')} and ${empty} without`;
}
