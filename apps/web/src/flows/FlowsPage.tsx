import { useQuery } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useCaseWords } from '../cases/words/useCaseWords.ts';
import { failureOf, useTRPC, useWorkspace } from '../data/index.ts';
import { useAddresses } from '../register/addresses.ts';
import { Breadcrumbs, Callout, ErrorState, Link, LoadingState, Page, Stack, ToggleButtonGroup } from '../ui/index.ts';
import { FlowEditor } from './FlowEditor.tsx';

/** The flows of the board: their stages, the moves between them and what each asks for. Admins change them; everybody can read them. */
export function FlowsPage() {
  const to = useAddresses();
  const router = useRouter();
  const { can } = useWorkspace();
  const { flows } = useCaseWords();
  const { flow: asked }: { flow?: string } = useSearch({ strict: false });
  const chosen = flows.find(({ id }) => id === asked) ?? flows[0];
  const key = chosen?.id ?? '';
  const { data, error, refetch } = useQuery(useTRPC().flows.get.queryOptions({ key }));
  return (
    <Page
      title="Stages"
      description="Which stages a case goes through, where it can go from each, and what it needs on the way."
      trail={
        <Breadcrumbs
          items={[
            { id: 'cases', label: 'Cases', href: `${to.cases}?flow=${key}` },
            { id: 'flows', label: 'Stages' },
          ]}
        />
      }
      actions={
        data?.id && (
          <Link variant="button" href={to.changes(data.id)}>
            History
          </Link>
        )
      }
    >
      <Stack gap={5}>
        <ToggleButtonGroup
          label="Flow"
          options={flows.map(({ id, label }) => ({ id, label }))}
          value={key}
          onChange={(id) => router.history.push(to.flows(id))}
        />
        {!can('flow.write') && (
          <Callout tone="neutral">Admins of the workspace change these. You can look at what each stage asks for.</Callout>
        )}
        {data ? (
          <FlowEditor key={`${key} ${data.version}`} inUse={data} mayEdit={can('flow.write')} />
        ) : error ? (
          <ErrorState title="The stages could not be read." onRetry={() => void refetch()}>
            {failureOf(error).message}
          </ErrorState>
        ) : (
          <LoadingState label="Fetching the stages" lines={8} />
        )}
      </Stack>
    </Page>
  );
}
