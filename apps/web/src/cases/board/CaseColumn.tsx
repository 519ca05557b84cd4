import type { Flow } from '@weft/domain';
import { memo, startTransition, useCallback, useRef, useState } from 'react';
import { BoardColumn } from '../../ui/board/Board.tsx';
import { CardList } from '../../ui/board/CardList.tsx';
import type { CardMoves } from '../../ui/board/useCardMoves.ts';
import { Later, MoreAsScrolled } from '../../ui/index.ts';
import { useBoardActions } from './boardActions.ts';
import { CaseCard } from './CaseCard.tsx';
import { ColumnMenu } from './ColumnMenu.tsx';
import { type BoardCard, cardWords } from './cards.ts';
import { atFirst, columnLook } from './columnLook.ts';
import type { Column } from './grouping.ts';
import { saysTheSame } from './saysTheSame.ts';

const caseType = 'weft-case';

export interface CaseColumnProps {
  column: Column;
  /** Cards are dropped within their own lane alone. */
  lane: string;
  isInLane: boolean;
  selected: ReadonlySet<string>;
  /** Pressing a card takes it into the selection rather than opening it. */
  isSelecting: boolean;
  /** The flow that its cases go through, or begin in. */
  flow: Flow | undefined;
  /** How many cases it should hold; null for any number, or where it is not the whole of a stage. */
  limit: number | null;
  mayLimit: boolean;
}

const renderCard = (card: BoardCard) => <CaseCard card={card} />;

function CaseColumnPart({ column, lane, isInLane, selected, isSelecting, flow, limit, mayLimit }: CaseColumnProps) {
  const { canWrite, by, targets, carry, dropCarried, drop, open, select } = useBoardActions();
  const { id, label, cards } = column;
  const [most, setMost] = useState(atFirst);
  const withShift = useRef(false);
  const typeFor = (group: string) => `weft-case-to-${lane}-${group}`;
  const selectedIds = cards.filter((card) => selected.has(card.id)).map((card) => card.id);
  const moves: CardMoves = {
    isOn: canWrite && by !== 'area',
    goingWith: (card) => (selectedIds.includes(card) ? selectedIds : [card]),
    itemsOf: (ids) =>
      cards
        .filter((card) => ids.includes(card.id))
        .map((card) => ({
          [caseType]: card.id,
          'text/plain': cardWords(card),
          ...Object.fromEntries(targets(card).map((group) => [typeFor(group), card.id])),
        })),
    onStart: carry,
    onEnd: () => carry([]),
    accepts: typeFor(id),
    async onDrop(items) {
      // What a drag from another window carries can only be read later.
      if (dropCarried(id)) return;
      const ids = await Promise.all(items.map((item) => (item.kind === 'text' ? item.getText(typeFor(id)) : null)));
      drop(
        ids.filter((each) => each !== null),
        id,
      );
    },
  };
  const choose = useCallback((ids: readonly string[]) => select(ids, cards), [select, cards]);
  const act = (card: string) => (withShift.current && canWrite ? choose([...selectedIds, card]) : open(card));
  const noteShift = (event: { shiftKey: boolean }) => {
    withShift.current = event.shiftKey;
  };
  return (
    <BoardColumn
      {...columnLook({ by, column, flow, limit, canWrite })}
      isInLane={isInLane}
      actions={canWrite && <ColumnMenu by={by} column={column} flow={flow} limit={limit} mayLimit={mayLimit} />}
      onPressStart={noteShift}
    >
      <CardList
        label={label}
        items={cards.slice(0, most)}
        renderItem={renderCard}
        textValue={cardWords}
        onAction={isSelecting ? undefined : act}
        canSelect={canWrite}
        selectedIds={selectedIds}
        onSelectionChange={choose}
        moves={moves}
      />
      {cards.length > most && (
        <Later>
          <MoreAsScrolled onMore={() => startTransition(() => setMost(2 * most))}>
            {`Show ${Math.min(most, cards.length - most)} more of ${cards.length}`}
          </MoreAsScrolled>
        </Later>
      )}
    </BoardColumn>
  );
}

function isSameColumn(one: CaseColumnProps, other: CaseColumnProps): boolean {
  const { column: a, ...rest } = one;
  const { column: b, ...otherRest } = other;
  return (
    a.id === b.id &&
    a.label === b.label &&
    a.isEmpty === b.isEmpty &&
    a.cards.length === b.cards.length &&
    a.cards.every((card, index) => saysTheSame(card, b.cards[index])) &&
    rest.lane === otherRest.lane &&
    rest.isInLane === otherRest.isInLane &&
    rest.isSelecting === otherRest.isSelecting &&
    rest.flow === otherRest.flow &&
    rest.limit === otherRest.limit &&
    rest.mayLimit === otherRest.mayLimit &&
    (rest.selected === otherRest.selected || a.cards.every((card) => rest.selected.has(card.id) === otherRest.selected.has(card.id)))
  );
}

/** One column's cards, drawn anew only when something in it changed. A card can be dropped only where it may go, by mouse, touch or keyboard. */
export const CaseColumn = memo(CaseColumnPart, isSameColumn);
