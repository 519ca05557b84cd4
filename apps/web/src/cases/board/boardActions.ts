import { createContext, useContext } from 'react';
import type { Grouping } from './boardSearch.ts';
import type { BoardCard } from './cards.ts';

/** What can be done with the cards of a board. It stays the same while cards come and go, so that they are not drawn anew for it. */
export interface BoardActions {
  canWrite: boolean;
  /** What the columns stand for. */
  by: Grouping;
  /** The columns that a card can be dropped in. */
  targets: (card: BoardCard) => readonly string[];
  /** Keeps which cards are being dragged; none once they are let go of. */
  carry: (ids: readonly string[]) => void;
  /** Those of them that may be dropped in a column. */
  carriedTo: (column: string) => string[];
  drop: (ids: readonly string[], column: string) => void;
  open: (id: string) => void;
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
