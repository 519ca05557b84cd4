import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { counted } from '@weft/network';
import { useEffect, useMemo, useState } from 'react';
import { failureOf, useBoardsQuestion, useSame, useTRPC, useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { BoardFrame, BoardNotice } from '../../ui/board/Board.tsx';
import { BoardBar } from '../../ui/board/BoardBar.tsx';
import { Button, EmptyState, ErrorState, Link, LoadingState, Page } from '../../ui/index.ts';
import { OpenCaseDialog } from '../opening/OpenCaseDialog.tsx';
import { useCaseWords } from '../words/useCaseWords.ts';
import { BoardControls } from './BoardControls.tsx';
import { allFlows, type BoardSearch, isFiltered, unfiltered } from './boardSearch.ts';
import { CaseBoard } from './CaseBoard.tsx';
import { shownCards } from './cards.ts';
import { endFirstBoard } from './first/firstPicture.tsx';
import { boardsOf, busiest, type FlowBoard } from './flowBoards.ts';
import { groupsOf, nobody } from './grouping.ts';
import { useBoardAddress } from './useBoardAddress.ts';

/** The flows that the address asks for: all while something is looked for, unless one was chosen; else the one with the most open cases. */
function chosenOf(boards: readonly FlowBoard[], search: BoardSearch): readonly FlowBoard[] {
  const asked = boards.filter(({ flow }) => flow.id === search.flow);
  if (asked.length > 0) return asked;
  if (search.flow === allFlows || isFiltered(search)) return boards;
  return busiest(boards);
}

/** The cases of a workspace in columns: one flow by stage unless the address says otherwise. */
export function BoardPage() {
  const trpc = useTRPC();
  const { flows } = useCaseWords();
  const { can } = useWorkspace();
  const { search, go } = useBoardAddress();
  const router = useRouter();
  const to = useAddresses();
  const [isOpening, setOpening] = useState(false);
  const [isSelecting, setSelecting] = useState(false);
  const closed = search.closed ?? false;
  const open = useQuery({ ...useBoardsQuestion(), enabled: !closed });
  const all = useQuery(trpc.cases.boards.queryOptions({ closed: true }, { enabled: closed }));
  const asked = closed ? all : open;
  const boards = useMemo(() => boardsOf(asked.data ?? [], flows), [asked.data, flows]);
  const failed = asked.data === undefined ? asked.error : null;
  const chosen = useMemo(() => chosenOf(boards, search), [boards, search]);
  const chosenFlows = useMemo(() => chosen.map(({ flow }) => flow), [chosen]);
  const shown = useMemo(() => chosen.flatMap(({ cards }) => shownCards(cards, search)), [chosen, search]);
  const everyCard = useMemo(() => boards.flatMap(({ cards }) => cards), [boards]);
  const people = useSame(useMemo(() => groupsOf('person', everyCard, []).filter(({ id }) => id !== nobody), [everyCard]));
  const areas = useSame(useMemo(() => groupsOf('area', everyCard, []), [everyCard]));
  const counts = useSame(boards.map((board) => ({ ...board.flow, count: shownCards(board.cards, search).length })));
  // Where there are no cards to take its place, nor is there a picture of them.
  useEffect(() => {
    if (failed) endFirstBoard();
  }, [failed]);
  useEffect(() => () => endFirstBoard(), []);
  const canWrite = can('case.write');
  const openButton = useMemo(
    () =>
      canWrite && (
        <Button variant="primary" icon="add" onPress={() => setOpening(true)}>
          Open a case
        </Button>
      ),
    [canWrite],
  );
  const actions = useMemo(
    () => (
      <>
        <Link variant="button" href={to.numbers}>
          Numbers
        </Link>
        {canWrite && (
          <Button icon="check" aria-pressed={isSelecting} onPress={() => setSelecting(!isSelecting)}>
            Select
          </Button>
        )}
      </>
    ),
    [to, canWrite, isSelecting],
  );

  function body() {
    if (failed) {
      return (
        <ErrorState title="The board could not be read." onRetry={() => void asked.refetch()}>
          {failureOf(failed).message}
        </ErrorState>
      );
    }
    const [only] = chosenFlows;
    if (!only) return <LoadingState label="Fetching the board" lines={6} />;
    const flow = chosenFlows.length === 1 ? only.id : allFlows;
    const many = chosen.reduce((sum, { cards }) => sum + cards.length, 0);
    const label = chosenFlows.length === 1 ? only.label : 'All cases';
    return (
      <BoardFrame
        bar={
          <BoardBar label="What the board shows">
            <BoardControls
              flows={counts}
              flow={flow}
              search={search}
              go={go}
              people={people}
              areas={areas}
              count={shown.length === many ? counted(many, 'case') : `${shown.length} of ${counted(many, 'case')}`}
              left={chosen.reduce((sum, { left }) => sum + left, 0)}
              first={openButton}
              actions={actions}
            />
          </BoardBar>
        }
      >
        {shown.length === 0 && (
          <BoardNotice>
            {isFiltered(search) ? (
              <EmptyState
                title="No case here answers to that"
                icon="search"
                action={<Button onPress={() => go(unfiltered)}>Show all cases</Button>}
              >
                {otherPlaces(boards, chosen, search)}
              </EmptyState>
            ) : (
              <EmptyState title={`No cases in “${label}” yet`} icon="cases" action={openButton}>
                A case is work on one tenancy or transfer. It moves through the stages below until it closes.
              </EmptyState>
            )}
          </BoardNotice>
        )}
        <CaseBoard
          label={label}
          flows={chosenFlows}
          cards={shown}
          search={search}
          isSelecting={isSelecting}
          onSelected={() => setSelecting(false)}
        />
      </BoardFrame>
    );
  }

  return (
    <Page title="Cases" titleHidden width="fill">
      {body()}
      {isOpening && (
        <OpenCaseDialog
          flow={chosenFlows[0]?.id ?? null}
          onClose={() => setOpening(false)}
          onOpened={(id) => router.history.push(to.case(id))}
        />
      )}
    </Page>
  );
}

/** Where else there is something that answers to the same question. */
function otherPlaces(boards: readonly FlowBoard[], chosen: readonly FlowBoard[], search: BoardSearch): string | null {
  const others = boards
    .filter((board) => !chosen.includes(board))
    .map(({ flow, cards }) => ({ label: flow.label, count: shownCards(cards, search).length }))
    .filter(({ count }) => count > 0);
  if (others.length === 0) return null;
  return `There ${others[0]?.count === 1 ? 'is' : 'are'} ${others.map(({ label, count }) => `${count} in “${label}”`).join(', ')}.`;
}
