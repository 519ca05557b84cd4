import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { failureOf, useTRPC, useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { Breadcrumbs, Button, ErrorState, LoadingState, Page, Text } from '../../ui/index.ts';
import { CheckDialog } from './CheckDialog.tsx';
import { KindsTable } from './KindsTable.tsx';

/** Which checks buildings need here, how often, and whether that is law or custom; changed by those who may. */
export function KindsPage() {
  const to = useAddresses();
  const { can } = useWorkspace();
  const mayChange = can('complianceCheck.write');
  const { data, error, refetch } = useQuery(useTRPC().compliance.checks.list.queryOptions());
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const open = data?.find(({ check }) => check.key === openKey);

  function body(): ReactNode {
    if (error && data === undefined) {
      return (
        <ErrorState title="The checks could not be read." onRetry={() => void refetch()}>
          {failureOf(error).message}
        </ErrorState>
      );
    }
    if (data === undefined) return <LoadingState label="Fetching the checks" lines={8} />;
    return <KindsTable listed={data} onOpen={mayChange ? setOpenKey : null} />;
  }

  return (
    <Page
      title="Which checks buildings need"
      width="wide"
      description="The checks that came with Weft, and this workspace’s own."
      trail={
        <Breadcrumbs
          items={[
            { id: 'tenancies', label: 'Buildings and tenancies', href: to.tenancies },
            { id: 'checks', label: 'Checks of buildings', href: to.checks() },
            { id: 'here', label: 'Which checks' },
          ]}
        />
      }
      actions={
        mayChange && (
          <Button icon="add" onPress={() => setAdding(true)}>
            Add a check
          </Button>
        )
      }
    >
      {!mayChange && <Text tone="muted">An admin can add checks, change them and take them out of use.</Text>}
      {body()}
      {open && mayChange && <CheckDialog key={open.check.key} listed={open} onClose={() => setOpenKey(null)} />}
      {isAdding && <CheckDialog listed={null} onClose={() => setAdding(false)} />}
    </Page>
  );
}
