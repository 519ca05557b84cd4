import './wall.css';
import type { ReactNode } from 'react';

interface WallHeadProps {
  /** What the map is of. */
  title: string;
  /** The day that it is shown as at, when that is not today. */
  date: string | null;
  /** Something that the room should know. */
  note: string | null;
  /** The signs, a WallType each. */
  children: ReactNode;
}

/** The one line over a map on a wall: what it is of, as at when, and what the colours mean. */
export function WallHead({ title, date, note, children }: WallHeadProps) {
  return (
    <div className="ui-wall-head">
      <p className="ui-wall-title">
        {title}
        {date && <span className="ui-wall-date">{date}</span>}
        {note && <span className="ui-wall-note">{note}</span>}
      </p>
      <ul className="ui-wall-types">{children}</ul>
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
