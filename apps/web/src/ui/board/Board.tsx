import './board.css';
import { type ReactNode, useId } from 'react';
import { Button, Group } from 'react-aria-components';
import { Icon } from '../Icon.tsx';
import { Count } from '../text/labels.tsx';

/** A board with its controls over it. On a narrow screen they scroll away together. */
export function BoardFrame({ bar, label, children }: { bar: ReactNode; label: string; children: ReactNode }) {
  return (
    <div className="ui-board-frame">
      <Group className="ui-board-bar" aria-label={label}>
        {bar}
      </Group>
      {children}
    </div>
  );
}

/** Columns side by side, to be scrolled along; one under another where there is no room. */
export function Board({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="ui-board" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

/** What is said over an empty board. */
export function BoardNotice({ children }: { children: ReactNode }) {
  return <div className="ui-board-notice">{children}</div>;
}

export interface BoardColumnProps {
  title: string;
  count: number;
  /** What is counted: "cases". */
  counted: string;
  /** Stands beside the flow rather than in it. */
  isSide?: boolean | undefined;
  /** A few words under the title. */
  note?: ReactNode | undefined;
  children: ReactNode;
}

/** One stage and what is in it. With nothing in it, it folds to a strip that can still be dropped on. */
export function BoardColumn({ title, count, counted, isSide, note, children }: BoardColumnProps) {
  const id = useId();
  return (
    <section className="ui-board-column" aria-labelledby={id} data-empty={count === 0 || undefined} data-side={isSide || undefined}>
      <div className="ui-board-head">
        <h2 className="ui-board-title" id={id}>
          {title}
        </h2>
        <Count value={count} label={counted} />
        {note && <div className="ui-board-note">{note}</div>}
      </div>
      {children}
    </section>
  );
}

/** The inside of a card: a corner for its handle and menu, and its words. */
export function BoardCardBody({ corner, children }: { corner?: ReactNode | undefined; children: ReactNode }) {
  return (
    <div className="ui-board-card">
      {corner && <div className="ui-board-corner">{corner}</div>}
      {children}
    </div>
  );
}

/** What a card is picked up by: press Enter on it and walk to where it goes, or drag it. React Aria gives it its name. */
export function DragHandle() {
  return (
    <Button slot="drag" className="ui-button ui-button-icon ui-button-s">
      <Icon name="drag" />
    </Button>
  );
}

/** Words of a card cut off after so many lines; the whole stands on the record's own page. */
export function BoardClamp({ children }: { children: ReactNode }) {
  return <span className="ui-board-clamp">{children}</span>;
}
