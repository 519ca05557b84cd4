import './board.css';
import type { ReactNode } from 'react';
import { Button, Group } from 'react-aria-components';
import { Icon } from '../Icon.tsx';

/** The controls over a board. */
export function BoardBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Group className="ui-board-bar" aria-label={label}>
      {children}
    </Group>
  );
}

export interface BoardFoldProps {
  isOpen: boolean;
  children: ReactNode;
}

/** Controls of the bar that are folded away on a narrow screen until `BoardFoldButton` is pressed; on a wide one they stand among the others. */
export function BoardFold({ isOpen, children }: BoardFoldProps) {
  return (
    <div className="ui-board-fold" data-open={isOpen || undefined}>
      {children}
    </div>
  );
}

/** Controls that are always in sight: on a narrow screen one line of them, to be scrolled along. */
export function BoardStrip({ children }: { children: ReactNode }) {
  return <div className="ui-board-strip">{children}</div>;
}

/** Opens and folds the controls of the bar; there only on a narrow screen. */
export function BoardFoldButton({ isOpen, onToggle, children }: { isOpen: boolean; onToggle: () => void; children: ReactNode }) {
  return (
    <div className="ui-board-fold-button">
      <Button className="ui-button ui-button-plain ui-button-m" aria-expanded={isOpen} onPress={onToggle}>
        <Icon name={isOpen ? 'chevronUp' : 'chevronDown'} />
        {children}
      </Button>
    </div>
  );
}

/** Filters in force, or what is selected, on a row of their own in the bar. */
export function BoardBarRow({ children }: { children: ReactNode }) {
  return <div className="ui-board-chips">{children}</div>;
}

/** What can be done with what is selected, over the columns. */
export function BoardTray({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Group className="ui-board-tray" aria-label={label}>
      {children}
    </Group>
  );
}
