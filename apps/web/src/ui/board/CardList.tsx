import '../collections/gridList.css';
import { memo as once } from '@weft/network';
import { type FocusEvent, type MouseEvent, type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { CardRow, HandleContext } from './CardRow.tsx';
import { cardAt, standOn, walkCards } from './cardWalk.ts';
import { type CardMoves, useCardMoves } from './useCardMoves.ts';

export interface CardListProps<Item extends { id: string }> {
  label: string;
  items: readonly Item[];
  /** What a card looks like; give it the same function each time. May hold CardButtons, reached with the arrow keys. */
  renderItem: (item: Item) => ReactNode;
  /** A card in words: its name, and what is typed ahead. */
  textValue: (item: Item) => string;
  /** Enter, or a press on a card; left out, both select it. */
  onAction?: ((id: string) => void) | undefined;
  canSelect: boolean;
  selectedIds: readonly string[];
  onSelectionChange: (ids: string[]) => void;
  moves: CardMoves;
}

/**
 * Cards that can be walked, pressed, chosen and carried: a grid to those who hear it. Lighter than GridList, which knows of lists what a column of a
 * board has no need of: a board holds hundreds of cards, and every one of them is drawn anew there whenever one is dropped.
 */
export function CardList<Item extends { id: string }>(props: CardListProps<Item>) {
  const { label, items, renderItem, textValue, onAction, canSelect, selectedIds, onSelectionChange, moves } = props;
  const list = useRef<HTMLDivElement>(null);
  const spot = useRef<HTMLButtonElement>(null);
  const { handle, isDropTarget, carried, howToDrop, list: dragging } = useCardMoves(moves, spot);
  const draw = useMemo(() => once(renderItem), [renderItem]);
  const ids = items.map((item) => item.id);
  const { stop, onFocus } = useOneStop(list, ids);
  const select = (chosen: ReadonlySet<string>) => canSelect && onSelectionChange(ids.filter((id) => chosen.has(id)));
  const toggle = (id: string) =>
    select(new Set(selectedIds.includes(id) ? selectedIds.filter((each) => each !== id) : [...selectedIds, id]));
  const act = onAction ?? toggle;
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const on = event.target instanceof Element && event.target.closest('button, a, [data-card]');
    if (on && cardAt(on) === on) act(cardAt(on)?.dataset.card ?? '');
  };
  return (
    <>
      <button
        ref={spot}
        type="button"
        className="ui-board-spot"
        tabIndex={-1}
        hidden={howToDrop === undefined}
        aria-label={`Drop on ${label}`}
        aria-describedby={howToDrop}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a grid of one column is no table; the Tab key stops at one of its rows */}
      <div
        ref={list}
        className="ui-list"
        data-look="cards"
        data-drop-target={isDropTarget || undefined}
        role="grid"
        aria-label={label}
        aria-multiselectable={canSelect || undefined}
        onClick={onClick}
        onFocus={onFocus}
        onKeyDown={(event) =>
          walkCards(event, {
            ids,
            wordsOf: (id) =>
              items
                .filter((item) => item.id === id)
                .map(textValue)
                .join(),
            act,
            toggle,
            add: (more) => select(new Set([...selectedIds, ...more])),
            clear: () => selectedIds.length > 0 && select(new Set()),
          })
        }
        {...dragging}
      >
        <HandleContext value={handle}>
          {items.map((item) => (
            <CardRow
              key={item.id}
              id={item.id}
              words={textValue(item)}
              isStop={item.id === stop}
              isSelected={canSelect ? selectedIds.includes(item.id) : undefined}
              isCarried={carried.includes(item.id)}
              isDraggable={moves.isOn}
            >
              {draw(item)}
            </CardRow>
          ))}
          {items.length === 0 && <NoCards />}
        </HandleContext>
      </div>
    </>
  );
}

/** The one card that the Tab key stops at: the last one stood on. One that goes while it is stood on hands over to the one that takes its place. */
function useOneStop(list: { current: HTMLElement | null }, ids: readonly string[]) {
  const [stood, setStood] = useState<string | null>(null);
  const last = useRef<{ id: string; at: number } | null>(null);
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const id = cardAt(target)?.dataset.card ?? null;
    last.current = id === null ? null : { id, at: ids.indexOf(id) };
    setStood(id);
  };
  useLayoutEffect(() => {
    const gone = last.current;
    if (gone === null || ids.includes(gone.id)) return;
    last.current = null;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && list.current) standOn(list.current, ids[Math.min(gone.at, ids.length - 1)]);
  });
  return { stop: stood !== null && ids.includes(stood) ? stood : ids[0], onFocus };
}

function NoCards() {
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: there is nothing to stand on
    <div role="row">
      {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: there is nothing to stand on */}
      <div role="gridcell" />
    </div>
  );
}
