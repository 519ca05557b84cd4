import { QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Member } from '@weft/domain';
import { type ReactNode, Suspense, startTransition, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useAsking } from '../data/asking.ts';
import { rememberedMember, rememberMember } from '../data/chosenMember.ts';
import { failureOf } from '../data/failure.ts';
import { frameQuestions, newQueryClient, putAtHand } from '../data/questions.ts';
import { TRPCProvider, useTRPC } from '../data/trpc.ts';
import { WallContext } from '../data/wall.ts';
import { AppShell } from '../shell/AppShell.tsx';
import { ErrorBoundary } from '../shell/ErrorBoundary.tsx';
import { ErrorState, Link, LoadingState, notify, Page } from '../ui/index.ts';
import { setOnWall } from '../ui/theme/theme.ts';
import { useReady } from './useReady.ts';
import { namingOf, useFollow, useWanted } from './useShowing.ts';
import { WorkspaceFrame } from './WorkspaceFrame.tsx';

/**
 * Settles who acts in the workspace of this short name, then shows its pages as them. On a wall nobody is named unless that was switched on:
 * everything is asked for anew, of a server that then sends no names, before any of it is on the wall. Where no server answers, the wall shows
 * what the page has, with every name taken out.
 */
export function WorkspaceScope({ slug, children }: { slug: string; children: ReactNode }) {
  const { wanted, showNames } = useWanted();
  const [showing, show] = useState(wanted);
  const naming = namingOf(showing);
  const frontClient = useQueryClient();
  const asNobody = useAsking(null, frontClient);
  const members = useQuery(asNobody[naming].trpc.members.list.queryOptions({ workspace: slug }));
  const [chosen, setChosen] = useState<Member | null>(null);
  const member = members.data && (members.data.find((each) => each.id === chosen?.id) ?? rememberedMember(slug, members.data));
  const memberId = member?.id ?? null;
  // Answers are kept per member: what one may see is never shown to the next.
  const queryClient = useMemo(() => putAtHand(newQueryClient(), memberId), [memberId]);
  const asMember = useAsking(memberId, queryClient);

  const ready = useReady(slug, asNobody, asMember, frontClient, queryClient);
  const onNoNames = useCallback(() => {
    showNames(false);
    notify({ message: 'Weft does not answer just now, so names stay hidden.', tone: 'danger' });
  }, [showNames]);
  useFollow(wanted, showing, show, ready, onNoNames);
  const isOnWall = showing !== 'page';
  useLayoutEffect(() => {
    setOnWall(isOnWall);
    return () => setOnWall(false);
  }, [isOnWall]);
  const wall = useMemo(() => ({ isOnWall, namesShown: showing === 'named wall', showNames }), [isOnWall, showing, showNames]);

  if (members.isPending) return <Opening />;
  // What could not be read again is still at hand.
  if (!members.data) return <Shut title={failureOf(members.error).message} onRetry={() => void members.refetch()} />;
  if (!member) return <Shut title="Nobody is a member of this workspace yet." />;
  const become = (next: Member) => {
    rememberMember(slug, next);
    setChosen(next);
  };
  return (
    <WallContext value={wall}>
      <QueryClientProvider key={member.id} client={queryClient}>
        <TRPCProvider trpcClient={asMember[naming].client} queryClient={queryClient} keyPrefix={naming}>
          <ErrorBoundary what="the workspace">
            <OnceHere>
              <WorkspaceFrame member={member} members={members.data} onBecome={become}>
                {children}
              </WorkspaceFrame>
            </OnceHere>
          </ErrorBoundary>
        </TRPCProvider>
      </QueryClientProvider>
    </WallContext>
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

/**
 * Asks for everything that a workspace's frame needs at once, and shows it when it is there. What suspends instead is asked for one after the
 * other, and React holds back what follows a fallback for a third of a second. Shown at once where all was asked ahead; else in a transition,
 * which gives way to whatever is done meanwhile: a large map is a lot to make at once.
 */
function OnceHere({ children }: { children: ReactNode }) {
  const { snapshot, here, reference, workspaces, views } = frameQuestions(useTRPC());
  const answers = [useQuery(snapshot), useQuery(here), useQuery(reference), useQuery(workspaces), useQuery(views)];
  const isHere = answers.every(({ isPending }) => !isPending);
  const [shown, show] = useState(isHere);
  useEffect(() => {
    if (isHere) startTransition(() => show(true));
  }, [isHere]);
  if (!shown) return <Opening />;
  return <Suspense fallback={<Opening />}>{children}</Suspense>;
}
