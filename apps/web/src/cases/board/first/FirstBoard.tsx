import { useMemo } from 'react';
import { WorkspaceContext, type WorkspaceValue } from '../../../data/workspaceContext.ts';
import { Board, BoardColumn, BoardFrame, BoardRoom } from '../../../ui/board/Board.tsx';
import { StillCards } from '../../../ui/board/StillCards.tsx';
import { type BoardActions, BoardActionsContext } from '../boardActions.ts';
import { CaseCard } from '../CaseCard.tsx';
import { ColumnButtons } from '../ColumnButtons.tsx';
import { type BoardCard, cardWords } from '../cards.ts';
import { atFirst, columnLook, limitIn } from '../columnLook.ts';
import { columnOffers } from '../columnOffers.ts';
import type { FlowBoard } from '../flowBoards.ts';
import { type Column, lanesOf } from '../grouping.ts';

const nothing = () => {};

/** Nothing is done here: what is pressed is passed on to the board itself. */
function stillActions(canWrite: boolean): BoardActions {
  return {
    canWrite,
    by: 'stage',
    targets: () => [],
    carry: nothing,
    dropCarried: () => false,
    drop: nothing,
    open: nothing,
    openMenu: nothing,
    moveTo: nothing,
    askWhoseMove: nothing,
    askWho: nothing,
    select: nothing,
  };
}

export interface FirstBoardProps {
  board: Pick<FlowBoard, 'flow' | 'cards'>;
  here: WorkspaceValue;
  /** How high the controls over it are, in pixels; null where that is left to the stylesheet. */
  bar: number | null;
}

/** The board as it opens with nothing asked of it: its columns, and the cards that each shows at first. */
export function FirstBoard({ board: { flow, cards }, here, bar }: FirstBoardProps) {
  const actions = useMemo(() => stillActions(here.can('case.write')), [here]);
  const [lane] = lanesOf({ cards, flows: [flow], search: {}, isMoved: () => false });
  return (
    <WorkspaceContext value={here}>
      <BoardActionsContext value={actions}>
        <BoardFrame bar={<BoardRoom height={bar} />}>
          <Board label={flow.label} isStill>
            {lane?.columns.map((column) => (
              <StillColumn key={column.id} column={column} flow={flow} here={here} />
            ))}
          </Board>
        </BoardFrame>
      </BoardActionsContext>
    </WorkspaceContext>
  );
}

const renderCard = (card: BoardCard) => <CaseCard card={card} />;

function StillColumn({ column, flow, here }: { column: Column; flow: FlowBoard['flow']; here: WorkspaceValue }) {
  const limit = limitIn(here.workspace.wipLimits, flow, column.id);
  const canWrite = here.can('case.write');
  const { start, limits, stagesOf } = columnOffers('stage', column, flow, limit !== undefined, here.can);
  return (
    <BoardColumn
      {...columnLook({ by: 'stage', column, flow, limit: limit ?? null, canWrite })}
      actions={canWrite && <ColumnButtons label={column.label} onAdd={start && nothing} onMore={limits || stagesOf ? nothing : null} />}
    >
      <StillCards label={column.label} items={column.cards.slice(0, atFirst)} renderItem={renderCard} textValue={cardWords} />
    </BoardColumn>
  );
}
