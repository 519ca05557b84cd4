import { useRouter } from '@tanstack/react-router';
import type { Flow } from '@weft/domain';
import { memo } from '@weft/network';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { Board, BoardLane, BoardLanes } from '../../ui/board/Board.tsx';
import { notify } from '../../ui/index.ts';
import { useChangeCases } from '../moving/useChangeCases.tsx';
import { useMoveCase } from '../moving/useMoveCase.tsx';
import { useMoveMany } from '../moving/useMoveMany.tsx';
import { useCaseWords } from '../words/useCaseWords.ts';
import { type BoardActions, BoardActionsContext } from './boardActions.ts';
import { type BoardSearch, isFiltered } from './boardSearch.ts';
import { CardMenu, type OpenMenu } from './CardMenu.tsx';
import { CaseColumn } from './CaseColumn.tsx';
import type { BoardCard } from './cards.ts';
import { limitIn } from './columnLook.ts';
import { endFirstBoard } from './first/firstPicture.tsx';
import { groupsOf, lanesOf, moverOf, targetsOf } from './grouping.ts';
import { Picked } from './Picked.tsx';
import { useCarrying } from './useCarrying.ts';

export interface CaseBoardProps {
  label: string;
  /** The flows whose cards these are. */
  flows: readonly Flow[];
  cards: readonly BoardCard[];
  search: BoardSearch;
  isSelecting: boolean;
  onSelected: () => void;
}

const nothing: ReadonlySet<string> = new Set();

/** The very same card for as long as it stands in the same stage, so that a column is not drawn anew for nothing. */
const inStage = memo((card: BoardCard, stage: string, returnsTo: string | null): BoardCard => ({ ...card, stage, returnsTo }));

/** The cards in their columns and lanes, to be opened, moved, said things of, and chosen. */
export function CaseBoard({ label, flows, cards, search, isSelecting, onSelected }: CaseBoardProps) {
  const { can, today, workspace } = useWorkspace();
  const router = useRouter();
  const to = useAddresses();
  const { move, standingOf, isMoved, dialog } = useMoveCase();
  const { change, askWhoseMove, askWho, shownOf, isChanged, dialog: changeDialog } = useChangeCases();
  const many = useMoveMany();
  const [selected, setSelected] = useState(nothing);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const by = search.columns ?? 'stage';
  const canWrite = can('case.write');

  const words = useCaseWords();
  const placed = useMemo(
    () =>
      cards.map((card) => {
        const shown = shownOf(card);
        const { stage, returnsTo } = standingOf(card);
        return stage === shown.stage ? shown : inStage(shown, stage, returnsTo);
      }),
    [cards, shownOf, standingOf],
  );
  const lanes = useMemo(
    () =>
      lanesOf({
        cards: placed,
        flows,
        search,
        waiting: (id) => words.short('waitingOn', id),
        isMoved: (card) => isMoved(card) || isChanged(card),
      }),
    [placed, flows, search, words, isMoved, isChanged],
  );

  function drop(ids: readonly string[], column: string) {
    const dropped = placed.filter((card) => ids.includes(card.id));
    const [card] = dropped;
    if (!card) return;
    if (by === 'stage') return dropped.length === 1 ? move(card, column) : many.askToMove(ids, column);
    const waitingOn = moverOf(column);
    if (by === 'move' && waitingOn) return void changeNow(dropped, { waitingOn, waitingSince: waitingOn === 'nobody' ? null : today });
    // Handing over what is overdue needs a new day.
    if (dropped.some((each) => each.nextActionDue === null || each.nextActionDue < today)) return askWho(dropped, column);
    void changeNow(dropped, { nextActionPostId: column });
  }

  async function changeNow(...asked: Parameters<typeof change>) {
    const refused = await change(...asked);
    if (refused) notify({ message: Object.values(refused)[0] ?? 'That could not be done.', tone: 'danger' });
  }

  const now = { placed, drop, move, flows, by, open: (id: string) => router.history.push(to.case(id)) };
  const latest = useRef(now);
  latest.current = now;
  const carrying = useCarrying();
  const actions = useMemo((): BoardActions => {
    const targets = (card: BoardCard) => {
      const { placed: all, flows: known } = latest.current;
      return targetsOf(
        by,
        card,
        groupsOf(by, all, known),
        known.find((flow) => flow.id === card.flow),
      );
    };
    return {
      canWrite,
      by,
      targets,
      carry: carrying.carry,
      dropCarried: (column) => {
        const ids = carrying.ids();
        const going = latest.current.placed
          .filter((card) => ids.includes(card.id) && targets(card).includes(column))
          .map((card) => card.id);
        if (going.length > 0) carrying.onceLetGo(() => latest.current.drop(going, column));
        return going.length > 0;
      },
      drop: (ids, column) => latest.current.drop(ids, column),
      open: (id) => latest.current.open(id),
      openMenu: setMenu,
      moveTo: (card, stage) => latest.current.move(card, stage),
      askWhoseMove,
      askWho: (asked) => askWho(asked),
      select: (ids, among) =>
        setSelected((before) => {
          const here = new Set(among.map((card) => card.id));
          return new Set([...[...before].filter((id) => !here.has(id)), ...ids]);
        }),
    };
  }, [canWrite, by, carrying, askWhoseMove, askWho]);

  // A limit is of a whole stage: it says nothing of some of its cases.
  const areWhole = by === 'stage' && !isFiltered(search) && (search.lanes === undefined || flows.length > 1);
  const columnsOf = (lane: (typeof lanes)[number], isInLane: boolean) =>
    lane.columns.map((column) => {
      const flow = flows.find((each) => each.id === lane.id) ?? flows[0];
      const limit = areWhole ? limitIn(workspace.wipLimits, flow, column.id) : undefined;
      return (
        <CaseColumn
          key={column.id}
          column={column}
          lane={lane.id}
          isInLane={isInLane}
          selected={selected}
          isSelecting={isSelecting || selected.size > 0}
          flow={flow}
          limit={limit ?? null}
          mayLimit={limit !== undefined}
        />
      );
    });
  useLayoutEffect(() => endFirstBoard(document.querySelector<HTMLElement>('#root .ui-board')), []);
  const [first] = lanes;
  const isPlain = lanes.length === 1 && first?.label === '';
  return (
    <BoardActionsContext value={actions}>
      {(isSelecting || selected.size > 0) && (
        <Picked
          cards={placed.filter((card) => selected.has(card.id))}
          flows={flows}
          onMove={(ids, stage) => many.askToMove(ids, stage)}
          onWhoseMove={askWhoseMove}
          onHandOver={askWho}
          onClear={() => {
            setSelected(nothing);
            onSelected();
          }}
        />
      )}
      {isPlain ? (
        <Board label={label}>{columnsOf(first, false)}</Board>
      ) : (
        <BoardLanes label={label}>
          {lanes.map((lane) => (
            <BoardLane key={lane.id} title={lane.label} count={lane.count} counted={lane.count === 1 ? 'case' : 'cases'}>
              {columnsOf(lane, true)}
            </BoardLane>
          ))}
        </BoardLanes>
      )}
      {menu && <CardMenu {...menu} onClose={() => setMenu(null)} />}
      {dialog}
      {changeDialog}
      {many.dialog}
    </BoardActionsContext>
  );
}
