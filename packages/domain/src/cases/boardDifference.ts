import type { Id } from '../values/id.ts';

/** One flow's board as somebody holds it. Its mark is another as soon as a card of it is. */
export interface HeldBoard<Card> {
  flow: string;
  mark: string;
  cards: Card[];
  /** How many closed cases were left out. */
  left: number;
}

/** What a holder lacks of one flow's board. */
export interface BoardDifference<Card> {
  flow: string;
  mark: string;
  left: number;
  /** The cards that are new or not as they are held. */
  changed: readonly Card[];
  /** Every card of the board in its order; null where they are those that are held. */
  ids: readonly Id[] | null;
}

/**
 * The boards as they are now. A card that did not change is the very same as before, and so is a board of which nothing did.
 * @param differences what the holder of these very boards lacks: one for each board that there is.
 * @throws Error when a card is neither held nor brought, that is when the differences are from other boards.
 */
export function applyBoardDifferences<Card extends { id: Id }>(
  held: readonly HeldBoard<Card>[],
  differences: readonly BoardDifference<Card>[],
): HeldBoard<Card>[] {
  return differences.map((difference) => {
    const before = held.find(({ flow }) => flow === difference.flow);
    return before?.mark === difference.mark ? before : boardAfter(before?.cards ?? [], difference);
  });
}

function boardAfter<Card extends { id: Id }>(before: readonly Card[], difference: BoardDifference<Card>): HeldBoard<Card> {
  const { flow, mark, left, changed, ids } = difference;
  const known = new Map([...before, ...changed].map((card) => [card.id, card]));
  const cards = (ids ?? before.map(({ id }) => id)).map((id) => {
    const card = known.get(id);
    if (card === undefined) throw new Error(`The difference of the board “${flow}” is from another board than the one held.`);
    return card;
  });
  return { flow, mark, cards, left };
}
