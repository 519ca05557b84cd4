import './wall.css';
import type { KeyboardEvent, ReactNode } from 'react';
import { Group } from 'react-aria-components';

interface WallHeadProps {
  /** What the map is of. */
  title: string;
  /** The day that it is shown as at, when that is not today. */
  date: string | null;
  /** Something that the room should know. */
  note: string | null;
  /** That the picture stands still for want of a connection, and since when. */
  standing: string | null;
  /** Where something is looked for, in place of the signs. */
  find: ReactNode;
  /** Esc there. */
  onGiveUp: () => void;
  /** The signs, a WallType each. */
  children: ReactNode;
}

/** The one line over a map on a wall: what it is of, as at when, and what the colours mean. */
export function WallHead({ title, date, note, standing, find, onGiveUp, children }: WallHeadProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onGiveUp();
  };
  return (
    <div className="ui-wall-head">
      <p className="ui-wall-title">
        {title}
        {date && <span className="ui-wall-date">{date}</span>}
        {note && <span className="ui-wall-note">{note}</span>}
        <span role="status">{standing && <span className="ui-wall-standing">{standing}</span>}</span>
      </p>
      {find ? (
        <Group className="ui-wall-find" aria-label="Find" onKeyDownCapture={onKeyDown}>
          {find}
        </Group>
      ) : (
        <ul className="ui-wall-types">{children}</ul>
      )}
    </div>
  );
}

/** One sign and what it means. */
export function WallType({ sign, children }: { sign: ReactNode; children: ReactNode }) {
  return (
    <li className="ui-wall-type">
      {sign}
      {children}
    </li>
  );
}
