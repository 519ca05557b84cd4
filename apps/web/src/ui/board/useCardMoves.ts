import { type DragEvent, type RefObject, useMemo, useRef } from 'react';
import { type DropItem, useDrag, useDrop } from 'react-aria-components';
import type { HandleProps } from './CardRow.tsx';
import { cardAt } from './cardWalk.ts';

/** How cards of one list are carried, and what may be put down in it. */
export interface CardMoves {
  /** Cards are carried only where this is so. */
  isOn: boolean;
  /** The cards that go when one is picked up. */
  goingWith: (id: string) => readonly string[];
  /** What cards carry, each under the types that say where it may be put down. */
  itemsOf: (ids: readonly string[]) => Record<string, string>[];
  onStart: (ids: readonly string[]) => void;
  onEnd: () => void;
  /** The type that may be put down here. */
  accepts: string;
  onDrop: (items: readonly DropItem[]) => void;
}

const none: readonly string[] = [];

/**
 * React Aria's dragging and dropping, by mouse, touch, keyboard and screen reader, with what it says of it: once for a whole list rather than once
 * for each card, as it costs more than the card does. `spot` is what is stood on while a card is carried by keyboard.
 */
export function useCardMoves(moves: CardMoves, spot: RefObject<HTMLElement | null>) {
  const carried = useRef(none);
  const drag = useDrag({
    isDisabled: !moves.isOn,
    getItems: () => moves.itemsOf(carried.current),
    getAllowedDropOperations: () => ['move'],
    onDragStart: () => moves.onStart(carried.current),
    onDragEnd: () => {
      carried.current = none;
      moves.onEnd();
    },
  });
  const drop = useDrop({
    isDisabled: !moves.isOn,
    ref: spot,
    getDropOperation: (types) => (types.has(moves.accepts) ? 'move' : 'cancel'),
    onDrop: ({ items }) => moves.onDrop(items),
  });
  const now = { ...drag.dragProps, pickUp: (id: string) => moves.goingWith(id) };
  const latest = useRef(now);
  latest.current = now;
  const handle = useMemo((): HandleProps => {
    const pickUp = (target: EventTarget) => {
      const id = cardAt(target)?.dataset.card;
      carried.current = id === undefined ? none : latest.current.pickUp(id);
    };
    return {
      onKeyDownCapture: (event) => latest.current.onKeyDownCapture?.(event),
      onKeyUpCapture: (event) => {
        if (event.key === 'Enter') pickUp(event.target);
        latest.current.onKeyUpCapture?.(event);
      },
      onClick: (event) => {
        pickUp(event.currentTarget);
        latest.current.onClick?.(event);
      },
    };
  }, []);
  const { 'aria-describedby': howToDrop, onDragEnter, onDragOver, onDragLeave, onDrop } = drop.dropProps;
  return {
    handle,
    isDropTarget: drop.isDropTarget,
    carried: drag.isDragging ? carried.current : none,
    /** Said of the spot while something is carried by keyboard or by screen reader; undefined at other times. */
    howToDrop,
    list: {
      onDragEnter,
      onDragOver,
      onDragLeave,
      onDrop,
      onDragStart: (event: DragEvent<HTMLElement>) => {
        const id = cardAt(event.target)?.dataset.card;
        carried.current = id === undefined ? none : moves.goingWith(id);
        drag.dragProps.onDragStart?.(event);
      },
      onDrag: drag.dragProps.onDrag,
      onDragEnd: drag.dragProps.onDragEnd,
    },
  };
}
