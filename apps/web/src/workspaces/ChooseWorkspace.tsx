import { useQuery } from '@tanstack/react-query';
import { failureOf } from '../data/failure.ts';
import { useTRPC } from '../data/trpc.ts';
import { Card, EmptyState, ErrorState, Grid, Link, LoadingState, Page, Stack, Text } from '../ui/index.ts';
import type { WorkspaceLine } from './workspaceLine.ts';

/** The first page: which places there are. */
export function ChooseWorkspace() {
  const trpc = useTRPC();
  const workspaces = useQuery(trpc.workspaces.list.queryOptions());
  return (
    <Page
      title="Choose a place"
      description="Each workspace is one council area with its voluntary and community sector: who holds which relationships, and the asset transfer cases being put right."
    >
      {workspaces.isPending && <LoadingState label="Finding the workspaces" />}
      {workspaces.isError && <ErrorState title={failureOf(workspaces.error).message} onRetry={() => void workspaces.refetch()} />}
      {workspaces.data?.length === 0 && (
        <EmptyState title="There is no workspace yet">Bring one in from the command line: npm run weft -- import stoke-on-trent</EmptyState>
      )}
      {workspaces.data && workspaces.data.length > 0 && (
        <Grid>
          {largestFirst(workspaces.data).map((workspace) => (
            <WorkspaceCard key={workspace.id} workspace={workspace} />
          ))}
        </Grid>
      )}
    </Page>
  );
}

/** Somebody new looks at the first, so the fullest comes first. */
function largestFirst(workspaces: readonly WorkspaceLine[]): WorkspaceLine[] {
  return [...workspaces].sort((one, other) => other.relationships - one.relationships);
}

function WorkspaceCard({ workspace }: { workspace: WorkspaceLine }) {
  const { slug, name, organisations, relationships, cases } = workspace;
  const counts = [`${organisations} organisations`, `${relationships} relationships`, ...(cases > 0 ? [`${cases} cases`] : [])];
  return (
    <Card>
      <Stack>
        <Link href={`/${slug}`}>{name}</Link>
        <Text tone="muted">{counts.join(' · ')}</Text>
      </Stack>
    </Card>
  );
}
