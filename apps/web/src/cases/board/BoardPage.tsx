import { useQueries } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { Flow } from '@weft/domain';
import { counted } from '@weft/network';
import { useState } from 'react';
import { failureOf, useTRPC, useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { BoardFrame, BoardNotice } from '../../ui/board/Board.tsx';
import { Button, EmptyState, ErrorState, Link, LoadingState, Page } from '../../ui/index.ts';
import { OpenCaseDialog } from '../opening/OpenCaseDialog.tsx';
import { useCaseWords } from '../words/useCaseWords.ts';
import { BoardControls } from './BoardControls.tsx';
import { type BoardSearch, isFiltered } from './boardSearch.ts';
import { CaseBoard } from './CaseBoard.tsx';
import { type BoardCard, shownCards } from './cards.ts';
import { useBoardAddress } from './useBoardAddress.ts';

const nothingAsked: BoardSearch = { waitingOn: undefined, over: undefined, q: undefined };

interface FlowBoard {
  flow: Flow;
  cards: BoardCard[];
}

/** The flow that the address asks for; else the one with the most open cases. */
function chosenOf(boards: readonly FlowBoard[], asked: string | undefined): FlowBoard | undefined {
  const open = ({ cards }: FlowBoard) => cards.filter((card) => card.closedOn === null).length;
  return boards.find(({ flow }) => flow.id === asked) ?? [...boards].sort((one, other) => open(other) - open(one))[0];
}

/** The cases of a workspace by stage, one flow at a time. */
export function BoardPage() {
  const trpc = useTRPC();
  const { flows } = useCaseWords();
  const { can } = useWorkspace();
  const { search, go } = useBoardAddress();
  const router = useRouter();
  const to = useAddresses();
  const [isOpening, setOpening] = useState(false);
  const asked = useQueries({ queries: flows.map((flow) => trpc.cases.board.queryOptions({ flow: flow.id })) });

  const failed = asked.find((query) => query.data === undefined && query.isError);
  const boards = flows.flatMap((flow, index): FlowBoard[] => {
    const cards = asked[index]?.data?.cards;
    return cards ? [{ flow, cards }] : [];
  });
  const chosen = boards.length === flows.length ? chosenOf(boards, search.flow) : undefined;
  const openButton = can('case.write') && (
    <Button variant="primary" icon="add" onPress={() => setOpening(true)}>
      Open a case
    </Button>
  );

  function body() {
    if (failed) {
      return (
        <ErrorState title="The board could not be read." onRetry={() => asked.forEach((query) => void query.refetch())}>
          {failureOf(failed.error).message}
        </ErrorState>
      );
    }
    if (!chosen) return <LoadingState label="Fetching the board" lines={6} />;
    const shown = shownCards(chosen.cards, search);
    return (
      <BoardFrame
        label="What the board shows"
        bar={
          <BoardControls
            flows={boards.map(({ flow, cards }) => ({ id: flow.id, label: flow.label, count: shownCards(cards, search).length }))}
            flow={chosen.flow.id}
            search={search}
            go={go}
            count={counted(shown.length, 'case')}
            actions={
              <>
                <Link variant="button" href={to.numbers}>
                  Numbers
                </Link>
                {openButton}
              </>
            }
          />
        }
      >
        {shown.length === 0 && (
          <BoardNotice>
            {isFiltered(search) ? (
              <EmptyState
                title="No case here answers to that"
                icon="search"
                action={<Button onPress={() => go(nothingAsked)}>Show all cases</Button>}
              >
                {otherPlaces(boards, chosen, search)}
              </EmptyState>
            ) : (
              <EmptyState title={`No cases in “${chosen.flow.label}” yet`} icon="cases" action={openButton}>
                A case is work on one tenancy or transfer. It moves through the stages below until it closes.
              </EmptyState>
            )}
          </BoardNotice>
        )}
        <CaseBoard flow={chosen.flow} cards={shown} />
      </BoardFrame>
    );
  }

  return (
    <Page title="Cases" titleHidden width="fill">
      {body()}
      {isOpening && (
        <OpenCaseDialog
          flow={chosen?.flow.id ?? null}
          onClose={() => setOpening(false)}
          onOpened={(id) => router.history.push(to.case(id))}
        />
      )}
    </Page>
  );
}

/** Where else there is something that answers to the same question. */
function otherPlaces(boards: readonly FlowBoard[], chosen: FlowBoard, search: BoardSearch): string | null {
  const others = boards
    .filter((board) => board !== chosen)
    .map(({ flow, cards }) => ({ label: flow.label, count: shownCards(cards, search).length }))
    .filter(({ count }) => count > 0);
  if (others.length === 0) return null;
  return `There ${others[0]?.count === 1 ? 'is' : 'are'} ${others.map(({ label, count }) => `${count} in “${label}”`).join(', ')}.`;
}
