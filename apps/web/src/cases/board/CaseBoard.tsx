import { useRouter } from '@tanstack/react-router';
import type { Flow } from '@weft/domain';
import { useCallback, useMemo, useRef } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { Board } from '../../ui/board/Board.tsx';
import { useMoveCase } from '../moving/useMoveCase.tsx';
import { CaseColumn } from './CaseColumn.tsx';
import { type BoardCard, columnsOf } from './cards.ts';

/** The columns of a flow with their cards, to be opened and moved. */
export function CaseBoard({ flow, cards }: { flow: Flow; cards: readonly BoardCard[] }) {
  const { can } = useWorkspace();
  const router = useRouter();
  const to = useAddresses();
  const { move, stageOf, isMoved, dialog } = useMoveCase();
  const placed = useMemo(() => cards.map((card) => ({ ...card, stage: stageOf(card) })), [cards, stageOf]);
  const latest = useRef(cards);
  latest.current = cards;

  const moveById = useCallback(
    (id: string, stage: string) => {
      const card = latest.current.find((each) => each.id === id);
      if (card) move(card, stage);
    },
    [move],
  );
  const moveCard = useCallback((card: BoardCard, stage: string) => moveById(card.id, stage), [moveById]);
  const open = (id: string) => router.history.push(to.case(id));

  return (
    <>
      <Board label={flow.label}>
        {columnsOf(flow, placed, isMoved).map((column) => (
          <CaseColumn
            key={column.stage.id}
            column={column}
            flow={flow}
            canMove={can('case.write')}
            onMove={moveCard}
            onMoveById={moveById}
            onOpen={open}
          />
        ))}
      </Board>
      {dialog}
    </>
  );
}
