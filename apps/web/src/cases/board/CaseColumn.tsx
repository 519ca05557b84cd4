import { type Flow, reachableStages } from '@weft/domain';
import { useCallback, useState } from 'react';
import { useDragAndDrop } from 'react-aria-components';
import { BoardColumn as Column } from '../../ui/board/Board.tsx';
import { Button, GridList } from '../../ui/index.ts';
import { CaseCard } from './CaseCard.tsx';
import { type BoardCard, type BoardColumn, cardWords } from './cards.ts';

/** How many cards of a stage are drawn at first, and how many more at a press: the most pressing come first, and the board opens at once. */
const atFirst = 20;
const more = 50;

const caseType = 'weft-case';
const typeFor = (stage: string) => `weft-case-to-${stage}`;

export interface CaseColumnProps {
  column: BoardColumn;
  flow: Flow;
  canMove: boolean;
  onMove: (card: BoardCard, to: string) => void;
  onMoveById: (id: string, to: string) => void;
  onOpen: (id: string) => void;
}

/** One stage's cards. A card can be dropped only where its flow lets it go, by mouse, touch or keyboard. */
export function CaseColumn({ column: { stage, cards }, flow, canMove, onMove, onMoveById, onOpen }: CaseColumnProps) {
  const [most, setMost] = useState(atFirst);
  const { dragAndDropHooks } = useDragAndDrop<BoardCard>({
    isDisabled: !canMove,
    getItems: (keys, items) =>
      items
        .filter((card) => keys.has(card.id))
        .map((card) => ({
          [caseType]: card.id,
          'text/plain': cardWords(card),
          ...Object.fromEntries(reachableStages(card, flow).map(({ to }) => [typeFor(to.id), card.id])),
        })),
    getAllowedDropOperations: () => ['move'],
    acceptedDragTypes: [typeFor(stage.id)],
    getDropOperation: () => 'move',
    async onRootDrop({ items }) {
      const [item] = items;
      if (item?.kind === 'text') onMoveById(await item.getText(typeFor(stage.id)), stage.id);
    },
  });
  const renderItem = useCallback((card: BoardCard) => <CaseCard card={card} canMove={canMove} onMove={onMove} />, [canMove, onMove]);
  return (
    <Column title={stage.label} count={cards.length} counted={cards.length === 1 ? 'case' : 'cases'} isSide={stage.side}>
      <GridList
        label={stage.label}
        items={cards.slice(0, most)}
        look="cards"
        renderItem={renderItem}
        textValue={cardWords}
        onAction={onOpen}
        empty={<span />}
        dragAndDropHooks={dragAndDropHooks}
      />
      {cards.length > most && (
        <Button variant="quiet" size="s" onPress={() => setMost(most + more)}>
          {`Show ${Math.min(more, cards.length - most)} more of ${cards.length}`}
        </Button>
      )}
    </Column>
  );
}
