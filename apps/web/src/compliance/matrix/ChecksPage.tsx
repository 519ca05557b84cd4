import { useQuery } from '@tanstack/react-query';
import { counted } from '@weft/network';
import { type ReactNode, useCallback, useMemo, useRef } from 'react';
import { failureOf, useTRPC, useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { useSeveral } from '../../register/bulk/useSeveral.ts';
import { useFocusBack } from '../../register/editing/useFocusBack.ts';
import type { Choosing } from '../../register/lists/FilteredList.tsx';
import { Breadcrumbs, EmptyState, ErrorState, FoundList, Link, LoadingState, Page, type Picking } from '../../ui/index.ts';
import { isNarrowed, statusesIn } from './checksSearch.ts';
import { MatrixControls } from './MatrixControls.tsx';
import { MatrixOfChecks } from './MatrixOfChecks.tsx';
import { NotApplicable } from './NotApplicable.tsx';
import { type Matrix, shownMatrix, statusCounts } from './shownMatrix.ts';
import { TakeChecksAway } from './TakeChecksAway.tsx';
import { useChecksAddress } from './useChecksAddress.ts';

/** Every building against every check: what has expired, is missing, is about to expire, and what nobody has seen the evidence of. */
export function ChecksPage() {
  const to = useAddresses();
  const { can } = useWorkspace();
  const { data, error, refetch } = useQuery(useTRPC().compliance.matrix.queryOptions());

  function body(): ReactNode {
    if (error && data === undefined) {
      return (
        <ErrorState title="The checks of buildings could not be read." onRetry={() => void refetch()}>
          {failureOf(error).message}
        </ErrorState>
      );
    }
    if (data === undefined) return <LoadingState label="Fetching the checks of buildings" lines={8} />;
    if (data.buildings.length === 0) {
      return (
        <EmptyState title="Checks of buildings go here" icon="building" action={<Link href={to.tenancies}>Buildings and tenancies</Link>}>
          Once there are buildings, each stands here with its checks: what has expired, what is missing and what is about to expire.
        </EmptyState>
      );
    }
    if (data.checks.length === 0) {
      return (
        <EmptyState title="No checks are asked for" icon="check" action={<Link href={to.kindsOfCheck}>Which checks there are</Link>}>
          Every check has been taken out of use.
        </EmptyState>
      );
    }
    return <Narrowed matrix={data} />;
  }

  return (
    <Page
      title="Checks of buildings"
      width="wide"
      trail={
        <Breadcrumbs
          items={[
            { id: 'tenancies', label: 'Buildings and tenancies', href: to.tenancies },
            { id: 'here', label: 'Checks of buildings' },
          ]}
        />
      }
      actions={
        <>
          <Link variant="button" href={to.kindsOfCheck}>
            Which checks
          </Link>
          {can('workspace.export') && <TakeChecksAway />}
        </>
      }
    >
      {body()}
    </Page>
  );
}

function Narrowed({ matrix }: { matrix: Matrix }) {
  const { search, go } = useChecksAddress();
  const shown = useMemo(() => shownMatrix(matrix, search), [matrix, search]);
  const counts = useMemo(() => statusCounts(matrix, search), [matrix, search]);
  const { can } = useWorkspace();
  const several = useSeveral();
  const picking = usePicking(several.choosing);
  const box = useFocusBack(picking !== undefined);
  const buildings = counted(matrix.buildings.length, 'building');
  const found = shown.buildings.length === matrix.buildings.length ? buildings : `${shown.buildings.length} of ${buildings}`;
  const asked = `${counted(shown.asked, 'check')} ${statusesIn(search).length === 0 ? 'to see to' : 'shown'}`;
  return (
    <FoundList
      controls={<MatrixControls search={search} go={go} counts={counts} checks={matrix.checks} />}
      count={`${found}, ${asked}`}
      isNarrowed={isNarrowed(search)}
      onClear={() => go({ q: undefined, show: undefined, by: undefined, check: undefined })}
      isEmpty={shown.buildings.length === 0}
    >
      <MatrixOfChecks
        shown={shown}
        picking={picking}
        bar={
          can('compliance.write') && (
            <div ref={box}>
              <NotApplicable shown={shown} several={several} />
            </div>
          )
        }
      />
    </FoundList>
  );
}

/** Picking cells of the matrix while several are chosen. */
function usePicking(choosing: Choosing | undefined): Picking | undefined {
  const latest = useRef(choosing);
  latest.current = choosing;
  const toggle = useCallback((cells: readonly string[]) => {
    const { ids = [], onChange } = latest.current ?? {};
    const picked = new Set(ids);
    const isAll = cells.every((cell) => picked.has(cell));
    for (const cell of cells) picked[isAll ? 'delete' : 'add'](cell);
    onChange?.([...picked]);
  }, []);
  const ids = choosing?.ids;
  return useMemo(() => (ids ? { picked: new Set(ids), toggle } : undefined), [ids, toggle]);
}
