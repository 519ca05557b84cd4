import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { Member } from '@weft/domain';
import { type ReactNode, useMemo } from 'react';
import { asOfWords, ConnectionContext } from '../data/connection.ts';
import { useLive } from '../data/live.ts';
import { frameQuestions, todayQuestion } from '../data/questions.ts';
import { useSnapshot } from '../data/snapshot.ts';
import { useClient, useTRPC } from '../data/trpc.ts';
import { allowed, WorkspaceContext, type WorkspaceValue } from '../data/workspaceContext.ts';
import { WriteProvider } from '../data/write.tsx';
import { WaitingNotice } from '../documents/waiting/WaitingNotice.tsx';
import { WaitingProvider } from '../documents/waiting/WaitingProvider.tsx';
import { AppShell } from '../shell/AppShell.tsx';
import { navigationIn } from '../shell/navigation.ts';
import { useShortcut } from '../shell/shortcuts.tsx';
import { TodayContext } from '../ui/dates/today.ts';
import { paletteCommands, paletteSearch } from './palette.ts';
import { WhoYouAre } from './WhoYouAre.tsx';
import { WorkspaceSwitcher } from './WorkspaceSwitcher.tsx';

export interface WorkspaceFrameProps {
  member: Member;
  members: readonly Member[];
  onBecome: (member: Member) => void;
  children: ReactNode;
}

/** Everything around the pages of a workspace: what they share, the shell, the live feed and writing. Suspends until the map is here. */
export function WorkspaceFrame({ member, members, onBecome, children }: WorkspaceFrameProps) {
  const trpc = useTRPC();
  const client = useClient();
  const queryClient = useQueryClient();
  const router = useRouter();
  const questions = frameQuestions(trpc);
  const { data: here } = useSuspenseQuery(questions.here);
  const { data: reference } = useSuspenseQuery(questions.reference);
  const { data: workspaces } = useSuspenseQuery(questions.workspaces);
  const mine = useQuery(todayQuestion(trpc));
  const snapshot = useSnapshot();
  const connection = useLive();
  const { slug } = here.workspace;

  const value = useMemo<WorkspaceValue>(
    () => ({ ...here, member, members, reference, can: allowed(member), become: onBecome }),
    [here, member, members, reference, onBecome],
  );
  const go = useMemo(() => (href: string) => router.history.push(href), [router]);
  const search = useMemo(() => {
    const boards = () => queryClient.fetchQuery(trpc.cases.boards.queryOptions({ closed: true }));
    return paletteSearch({ slug, snapshot, reference, client, boards, go });
  }, [slug, snapshot, reference, client, queryClient, trpc, go]);
  const overdue = mine.data?.overdue.total ?? 0;

  return (
    <WorkspaceContext value={value}>
      <TodayContext value={value.today}>
        <AppShell
          nav={navigationIn(slug, overdue)}
          workspaceSwitcher={<WorkspaceSwitcher current={here.workspace} workspaces={workspaces} />}
          whoYouAre={<WhoYouAre member={member} members={members} onBecome={onBecome} />}
          commands={paletteCommands(slug, member, go)}
          search={search}
          connection={connection.state}
          asOf={asOfWords(connection)}
        >
          <WriteProvider>
            <NewShortcut slug={slug} isDisabled={!value.can('relationship.write')} go={go} />
            <WaitingProvider>
              <WaitingNotice />
              <ConnectionContext value={connection}>{children}</ConnectionContext>
            </WaitingProvider>
          </WriteProvider>
        </AppShell>
      </TodayContext>
    </WorkspaceContext>
  );
}

/** `n` adds a relationship from anywhere. */
function NewShortcut({ slug, isDisabled, go }: { slug: string; isDisabled: boolean; go: (href: string) => void }) {
  useShortcut('n', 'Add a relationship', () => go(`/${slug}/register/add`), { isDisabled });
  return null;
}
