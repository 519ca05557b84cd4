import { useQuery } from '@tanstack/react-query';
import { counted } from '@weft/network';
import { type ReactNode, useState } from 'react';
import { failureOf, useTRPC, useWorkspace } from '../data/index.ts';
import { useAddresses } from '../register/addresses.ts';
import {
  Breadcrumbs,
  Button,
  EmptyState,
  ErrorState,
  FoundList,
  LoadingState,
  matchScore,
  Page,
  SearchField,
  Stack,
  Text,
} from '../ui/index.ts';
import { AddAreaDialog } from './AddAreaDialog.tsx';
import { AreaLine } from './AreaLine.tsx';
import type { ListedArea } from './areaWords.ts';

/** The neighbourhoods of the workspace: what each is, what names it; changed by those who may. */
export function AreasPage() {
  const to = useAddresses();
  const { can } = useWorkspace();
  const mayChange = can('workspace.write');
  const { data, error, refetch } = useQuery(useTRPC().areas.list.queryOptions());
  const [isAdding, setAdding] = useState(false);
  const add = mayChange && (
    <Button icon="add" onPress={() => setAdding(true)}>
      Add a neighbourhood
    </Button>
  );

  function body(): ReactNode {
    if (error && data === undefined) {
      return (
        <ErrorState title="The neighbourhoods could not be read." onRetry={() => void refetch()}>
          {failureOf(error).message}
        </ErrorState>
      );
    }
    if (data === undefined) return <LoadingState label="Fetching the neighbourhoods" lines={8} />;
    if (data.length > 0) return <Found listed={data} />;
    return (
      <EmptyState title="Neighbourhoods go here" icon="map" action={add}>
        Wards, towns and other places that organisations are in and relationships concern. With the code of a ward, its buildings and their
        cases are found by it too.
      </EmptyState>
    );
  }

  return (
    <Page
      title="Neighbourhoods"
      description="The places that organisations are in, that relationships concern, and by which cases can be grouped."
      width="reading"
      trail={
        <Breadcrumbs
          items={[
            { id: 'settings', label: 'Settings', href: to.settings },
            { id: 'here', label: 'Neighbourhoods' },
          ]}
        />
      }
      actions={data !== undefined && data.length > 0 && add}
    >
      {!mayChange && <Text tone="muted">An admin can add neighbourhoods, change them and remove them.</Text>}
      {body()}
      {isAdding && <AddAreaDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}

function Found({ listed }: { listed: readonly ListedArea[] }) {
  const [query, setQuery] = useState('');
  const found = listed.filter(({ area: { name, gssCode } }) => matchScore(name, query) > 0 || matchScore(gssCode ?? '', query) > 0);
  const all = counted(listed.length, 'neighbourhood');
  return (
    <FoundList
      controls={<SearchField label="Find in neighbourhoods" placeholder="Part of a name or a code" value={query} onChange={setQuery} />}
      count={found.length === listed.length ? all : `${found.length} of ${all}`}
      isNarrowed={query !== ''}
      onClear={() => setQuery('')}
      isEmpty={found.length === 0}
    >
      <Stack as="ul" gap={3} aria-label="Neighbourhoods">
        {found.map((each) => (
          <AreaLine key={each.area.id} listed={each} among={listed} />
        ))}
      </Stack>
    </FoundList>
  );
}
