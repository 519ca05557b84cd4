import './board.css';
import { type ReactNode, useId } from 'react';
import { Icon } from '../Icon.tsx';
import { Count } from '../text/labels.tsx';

/** A board with its controls over it. On a narrow screen they scroll away together. */
export function BoardFrame({ bar, children }: { bar: ReactNode; children: ReactNode }) {
  return (
    <div className="ui-board-frame">
      {bar}
      {children}
    </div>
  );
}

/** Room for the controls of a board that has none yet: so many pixels high, or as the stylesheet has it. */
export function BoardRoom({ height }: { height: number | null }) {
  return <div className="ui-board-bar" style={height === null ? undefined : { blockSize: height }} />;
}

/** Columns side by side, to be scrolled along; one under another where there is no room. `isStill`: it is only looked at, and not come to by keyboard. */
export function Board({ label, isStill = false, children }: { label: string; isStill?: boolean; children: ReactNode }) {
  return (
    <section className="ui-board" data-scrolls aria-label={label} tabIndex={isStill ? undefined : 0}>
      {children}
    </section>
  );
}

/** What is said over an empty board. */
export function BoardNotice({ children }: { children: ReactNode }) {
  return <div className="ui-board-notice">{children}</div>;
}

export interface BoardLanesProps {
  label: string;
  children: ReactNode;
}

/** Lanes of columns, one under another, scrolled as one. */
export function BoardLanes({ label, children }: BoardLanesProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="ui-board-lanes" data-scrolls aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

/** One lane of a board: its name over its own row of columns. */
export function BoardLane({ title, count, counted, children }: { title: string; count: number; counted: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="ui-board-lane" aria-labelledby={id}>
      <div className="ui-board-lane-head">
        <h2 className="ui-board-title" id={id}>
          {title}
        </h2>
        <Count value={count} label={counted} />
      </div>
      <div className="ui-board-lane-columns">{children}</div>
    </section>
  );
}

export interface BoardColumnProps {
  title: string;
  count: number;
  /** What is counted: "cases". */
  counted: string;
  /** How many it should hold at most. */
  limit?: number | undefined;
  /** In a lane, under the lane's own heading. */
  isInLane?: boolean | undefined;
  /** Folds to a strip that can still be dropped on. */
  isFolded?: boolean | undefined;
  /** Stands beside the flow rather than in it. */
  isSide?: boolean | undefined;
  /** A few words under the title. */
  note?: ReactNode | undefined;
  /** What can be done with the column. */
  actions?: ReactNode | undefined;
  /** Told of every press in it before what is pressed acts, such as whether Shift is held. */
  onPressStart?: ((event: { shiftKey: boolean }) => void) | undefined;
  children: ReactNode;
}

/** One column and what is in it. */
export function BoardColumn({
  title,
  count,
  counted,
  limit,
  isInLane = false,
  isFolded,
  isSide,
  note,
  actions,
  onPressStart,
  children,
}: BoardColumnProps) {
  const id = useId();
  const Title = isInLane ? 'h3' : 'h2';
  return (
    <section
      className="ui-board-column"
      aria-labelledby={id}
      data-empty={isFolded || undefined}
      data-bare={count === 0 || undefined}
      data-side={isSide || undefined}
      onPointerDownCapture={onPressStart}
      onKeyDownCapture={onPressStart}
    >
      <div className="ui-board-head">
        <Title className="ui-board-title" id={id}>
          {title}
        </Title>
        <Count value={count} of={limit} label={counted} tone={limit !== undefined && count > limit ? 'caution' : 'neutral'} />
        {actions && <div className="ui-board-actions">{actions}</div>}
        {note && <div className="ui-board-note">{note}</div>}
      </div>
      {children}
    </section>
  );
}

/** How old something is, for the eye: up to three marks, beside the words that say it. */
export function AgeMark({ level }: { level: 0 | 1 | 2 | 3 }) {
  return level === 0 ? null : <span className="ui-board-age" data-level={level} aria-hidden="true" />;
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

/** Shows on a card that is in the selection. */
export function PickedTick() {
  return (
    <span className="ui-board-tick">
      <Icon name="check" size="s" />
    </span>
  );
}

/** What a card waits for, each thing on its own line. */
export function BoardChain({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="ui-board-chain">
      <span>{label}</span>
      <ul aria-label={label}>{children}</ul>
    </div>
  );
}

/** Words of a card cut off after so many lines; the whole stands on the record's own page. */
export function BoardClamp({ children }: { children: ReactNode }) {
  return <span className="ui-board-clamp">{children}</span>;
}
