import { dueGroupSchema } from '@weft/domain';
import { counted } from '@weft/network';
import { type ReactNode, useMemo } from 'react';
import { useNames } from '../../changes/words/useNames.ts';
import { failureOf, useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { useShortcut } from '../../shell/shortcuts.tsx';
import { Button, EmptyState, ErrorState, FoundList, Link, LoadingState, Page } from '../../ui/index.ts';
import { AddActionDialog } from '../adding/AddActionDialog.tsx';
import { ActionDialog } from '../one/ActionDialog.tsx';
import { type ListedAction, useActions } from '../useActions.ts';
import { ActionControls } from './ActionControls.tsx';
import { ActionTable } from './ActionTable.tsx';
import { isNarrowed } from './actionsSearch.ts';
import { ownersOf, rowsOf, shownRows, sortedRows } from './rows.ts';
import { useActionsAddress } from './useActionsAddress.ts';

const nothing = {};

/** Everything that somebody is to do because of the map: what, why, who and by when. One opens over the list, and a new one is added over it. */
export function ActionsPage() {
  const { can } = useWorkspace();
  const to = useAddresses();
  const { search, go } = useActionsAddress();
  const { data, error, refetch } = useActions();
  const mayAdd = can('action.write');
  const open = data?.find(({ action }) => action.id === search.open);
  useShortcut('n', 'Add an action', () => go({ add: true }), { isDisabled: !mayAdd });
  const add = mayAdd && (
    <Button icon="add" onPress={() => go({ add: true })}>
      Add an action
    </Button>
  );

  function body(): ReactNode {
    if (error && data === undefined) {
      return (
        <ErrorState title="The actions could not be read." onRetry={() => void refetch()}>
          {failureOf(error).message}
        </ErrorState>
      );
    }
    if (data === undefined) return <LoadingState label="Fetching the actions" lines={8} />;
    if (data.length === 0) {
      return (
        <EmptyState title="Actions go here" icon="actions" action={<Link href={`${to.map}?view=rings`}>See what the map lacks</Link>}>
          What somebody is to do, by when, and why: because of a gap on the map, a relationship, an organisation or a case. Press an empty
          cell of the rings or of the matrix to make one of it.
        </EmptyState>
      );
    }
    return <List listed={data} />;
  }

  return (
    <Page title="Actions" width="wide" actions={add}>
      {body()}
      {open && <ActionDialog key={open.action.id} listed={open} onClose={() => go({ open: undefined })} />}
      {search.add && mayAdd && <AddActionDialog start={nothing} onClose={() => go({ add: undefined }, 'replace')} />}
    </Page>
  );
}

function List({ listed }: { listed: readonly ListedAction[] }) {
  const { member } = useWorkspace();
  const nameOf = useNames();
  const to = useAddresses();
  const { search, go } = useActionsAddress();
  const rows = useMemo(() => rowsOf(listed, nameOf, to), [listed, nameOf, to]);
  const shown = useMemo(() => sortedRows(shownRows(rows, search, member.postId), search), [rows, search, member.postId]);
  const counts = useMemo(() => {
    const of = (group: string) => listed.filter(({ dueGroup }) => dueGroup === group).length;
    const [overdue, thisWeek, later, closed] = dueGroupSchema.options.map(of);
    return { overdue: overdue ?? 0, this_week: thisWeek ?? 0, later: later ?? 0, closed: closed ?? 0 };
  }, [listed]);
  const owners = useMemo(() => ownersOf(rows), [rows]);
  return (
    <FoundList
      controls={<ActionControls search={search} go={go} counts={counts} owners={owners} />}
      count={shown.length === rows.length ? counted(rows.length, 'action') : `${shown.length} of ${counted(rows.length, 'action')}`}
      isNarrowed={isNarrowed(search)}
      onClear={() => go({ q: undefined, due: undefined, status: undefined, owner: undefined, from: undefined })}
      isEmpty={shown.length === 0}
    >
      <ActionTable rows={shown} />
    </FoundList>
  );
}
