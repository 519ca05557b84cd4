import { MenuAt, type MenuGroup } from '../../ui/index.ts';
import { moveGroups } from '../moving/MoveMenu.tsx';
import { useCaseWords } from '../words/useCaseWords.ts';
import { type BoardActions, useBoardActions } from './boardActions.ts';
import type { BoardCard } from './cards.ts';

/** A card whose menu is open, and the button that opened it. */
export interface OpenMenu {
  card: BoardCard;
  at: HTMLElement;
}

function sayGroup(card: BoardCard, { askWhoseMove, askWho }: BoardActions): MenuGroup {
  return {
    id: 'say',
    title: 'Say of it',
    items: [
      { id: 'move', label: 'Whose move it is…', run: () => askWhoseMove([card]) },
      { id: 'person', label: 'Hand over the next action…', run: () => askWho([card]) },
    ],
  };
}

/** Where a card can go and what can be said of it: one menu for the whole board, beside the card that asked for it. */
export function CardMenu({ card, at, onClose }: OpenMenu & { onClose: () => void }) {
  const words = useCaseWords();
  const actions = useBoardActions();
  const stages = moveGroups(card, words.flow(card.flow), (to) => actions.moveTo(card, to));
  const groups = card.closedOn === null ? [...stages, sayGroup(card, actions)] : stages;
  return <MenuAt label={`Move ${card.reference} to`} at={at} groups={groups} placement="bottom end" onClose={onClose} />;
}
