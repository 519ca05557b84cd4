import '../collections/gridList.css';
import { createContext, type HTMLAttributes, memo, type ReactNode, useContext } from 'react';
import { Icon } from '../Icon.tsx';

interface CardRowProps {
  id: string;
  words: string;
  isStop: boolean;
  /** Undefined where nothing is selected. */
  isSelected: boolean | undefined;
  isCarried: boolean;
  isDraggable: boolean;
  /** The very same for as long as the card is: then nothing is drawn anew. */
  children: ReactNode;
}

/** A card in its row, drawn anew only when it or how it stands changed. */
export const CardRow = memo(function CardRow({ id, words, isStop, isSelected, isCarried, isDraggable, children }: CardRowProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a grid of one column is no table
    <div
      role="row"
      className="ui-list-item"
      tabIndex={isStop ? 0 : -1}
      aria-label={words}
      aria-selected={isSelected}
      data-card={id}
      data-selected={isSelected || undefined}
      data-dragging={isCarried || undefined}
      draggable={isDraggable}
    >
      {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: its row is what is stood on */}
      <div role="gridcell">{children}</div>
    </div>
  );
});

/** What a handle is given: it stays the same, so that no card is drawn anew for it. */
export type HandleProps = Required<Pick<HTMLAttributes<HTMLElement>, 'onKeyDownCapture' | 'onKeyUpCapture' | 'onClick'>>;

/** The handles of a list are given their doings by it. */
export const HandleContext = createContext<HandleProps | null>(null);

/** What a card is picked up by: press Enter on it and walk to where it goes, or drag it. `words` are the card's own. */
export function DragHandle({ words }: { words: string }) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className="ui-button ui-button-icon ui-button-s"
      aria-label={`Drag ${words}`}
      aria-description="Press Enter to start dragging."
      {...useContext(HandleContext)}
    >
      <Icon name="drag" />
    </button>
  );
}
