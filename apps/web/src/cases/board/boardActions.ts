import { createContext, useContext } from 'react';
import type { OpenMenu } from './CardMenu.tsx';
import type { BoardCard } from './cards.ts';
import type { Grouping } from './grouping.ts';

/** What can be done with the cards of a board. It stays the same while cards come and go, so that they are not drawn anew for it. */
export interface BoardActions {
  canWrite: boolean;
  /** What the columns stand for. */
  by: Grouping;
  /** The columns that a card can be dropped in. */
  targets: (card: BoardCard) => readonly string[];
  /** Keeps which cards are being dragged; once they are let go of, none, and what was dropped is done. */
  carry: (ids: readonly string[]) => void;
  /** Drops those that are being dragged and may go to a column, once they are let go of; false where none is. */
  dropCarried: (column: string) => boolean;
  drop: (ids: readonly string[], column: string) => void;
  open: (id: string) => void;
  /** Opens a card's menu beside the button that was pressed. */
  openMenu: (menu: OpenMenu) => void;
  moveTo: (card: BoardCard, stage: string) => void;
  askWhoseMove: (cards: readonly BoardCard[]) => void;
  askWho: (cards: readonly BoardCard[]) => void;
  /** Takes these cards of a column into the selection, and its others out. */
  select: (ids: readonly string[], among: readonly BoardCard[]) => void;
}

export const BoardActionsContext = createContext<BoardActions | null>(null);

/** What can be done with the cards of the board around this. */
export function useBoardActions(): BoardActions {
  const actions = useContext(BoardActionsContext);
  if (!actions) throw new Error('Cards belong on a board.');
  return actions;
}
