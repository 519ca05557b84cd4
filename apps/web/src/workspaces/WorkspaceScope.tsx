import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import type { Member } from '@weft/domain';
import { type ReactNode, Suspense, startTransition, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { rememberedMember, rememberMember } from '../data/chosenMember.ts';
import { failureOf } from '../data/failure.ts';
import { frameQuestions, newQueryClient } from '../data/questions.ts';
import { createClient, TRPCProvider, useTRPC } from '../data/trpc.ts';
import { WallContext } from '../data/wall.ts';
import { parseMapSearch } from '../map/address/mapSearch.ts';
import { AppShell } from '../shell/AppShell.tsx';
import { ErrorBoundary } from '../shell/ErrorBoundary.tsx';
import { ErrorState, Link, LoadingState, Page } from '../ui/index.ts';
import { setOnWall } from '../ui/theme/theme.ts';
import { WorkspaceFrame } from './WorkspaceFrame.tsx';

/**
 * Settles who acts in the workspace of this short name, then shows its pages as them. On a wall nobody is named unless that was switched on:
 * everything is asked for anew, of a server that then sends no names, so that none can show.
 */
export function WorkspaceScope({ slug, children }: { slug: string; children: ReactNode }) {
  const isOnWall = useRouterState({ select: ({ location }) => parseMapSearch(location.search).projector === 'on' });
  const [namesShown, showNames] = useState(false);
  const namesHidden = isOnWall && !namesShown;
  useLayoutEffect(() => {
    setOnWall(isOnWall);
    if (!isOnWall) showNames(false);
    return () => setOnWall(false);
  }, [isOnWall]);
  const wall = useMemo(() => ({ namesShown, showNames }), [namesShown]);
  return (
    <WallContext value={wall}>
      <Asking key={`${isOnWall} ${namesHidden}`} namesHidden={namesHidden}>
        <Settled slug={slug} namesHidden={namesHidden}>
          {children}
        </Settled>
      </Asking>
    </WallContext>
  );
}

/** What is asked before it is settled who acts: with names as everywhere else, or without. */
function Asking({ namesHidden, children }: { namesHidden: boolean; children: ReactNode }) {
  const [client] = useState(() => createClient(null, true));
  const [queryClient] = useState(newQueryClient);
  if (!namesHidden) return children;
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={client} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}

function Settled({ slug, namesHidden, children }: { slug: string; namesHidden: boolean; children: ReactNode }) {
  const trpc = useTRPC();
  const members = useQuery(trpc.members.list.queryOptions({ workspace: slug }));
  const [chosen, setChosen] = useState<Member | null>(null);

  if (members.isPending) return <Opening />;
  if (members.isError) {
    return <Shut title={failureOf(members.error).message} onRetry={() => void members.refetch()} />;
  }
  const member = members.data.find((each) => each.id === chosen?.id) ?? rememberedMember(slug, members.data);
  if (!member) return <Shut title="Nobody is a member of this workspace yet." />;
  const become = (next: Member) => {
    rememberMember(slug, next);
    setChosen(next);
  };
  return (
    <AsMember key={member.id} namesHidden={namesHidden} member={member} members={members.data} onBecome={become}>
      {children}
    </AsMember>
  );
}

/** Where a workspace cannot be opened: why, and the way to the others. */
function Shut({ title, onRetry }: { title: string; onRetry?: () => void }) {
  return (
    <AppShell>
      <Page title="This workspace cannot be opened" titleHidden>
        <ErrorState title={title} onRetry={onRetry} action={<Link href="/">All workspaces</Link>} />
      </Page>
    </AppShell>
  );
}

/** The frame, with grey lines where the page will be. */
function Opening() {
  return (
    <AppShell>
      <Page title="Opening the workspace" titleHidden>
        <LoadingState label="Opening the workspace" />
      </Page>
    </AppShell>
  );
}

/** Answers are kept per member: what one may see is never shown to the next. */
function AsMember({
  namesHidden,
  member,
  members,
  onBecome,
  children,
}: {
  namesHidden: boolean;
  member: Member;
  members: readonly Member[];
  onBecome: (member: Member) => void;
  children: ReactNode;
}) {
  const client = useMemo(() => createClient(member.id, namesHidden), [member.id, namesHidden]);
  const [queryClient] = useState(newQueryClient);
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={client} queryClient={queryClient}>
        <ErrorBoundary what="the workspace">
          <OnceHere>
            <WorkspaceFrame member={member} members={members} onBecome={onBecome}>
              {children}
            </WorkspaceFrame>
          </OnceHere>
        </ErrorBoundary>
      </TRPCProvider>
    </QueryClientProvider>
  );
}

/**
 * Asks for everything that a workspace's frame needs at once, and shows it when it is there. What suspends instead is asked for one after the
 * other, and React holds back what follows a fallback for a third of a second. Shown in a transition, which gives way to whatever is done
 * meanwhile: a large map is a lot to make at once.
 */
function OnceHere({ children }: { children: ReactNode }) {
  const { snapshot, here, reference, workspaces, views } = frameQuestions(useTRPC());
  const answers = [useQuery(snapshot), useQuery(here), useQuery(reference), useQuery(workspaces), useQuery(views)];
  const isHere = answers.every(({ isPending }) => !isPending);
  const [shown, show] = useState(false);
  useEffect(() => {
    if (isHere) startTransition(() => show(true));
  }, [isHere]);
  if (!shown) return <Opening />;
  return <Suspense fallback={<Opening />}>{children}</Suspense>;
}
