import './map.css';
import type { ReactNode } from 'react';

interface TableRoomProps {
  isVirtual: boolean;
  /** What there is to choose above it. */
  head: ReactNode;
  children: ReactNode;
}

/** The room that the map's table has: it scrolls in both directions by itself, so that the page does not. */
export function TableRoom({ isVirtual, head, children }: TableRoomProps) {
  return (
    <div className="ui-map-table" data-virtual={isVirtual || undefined}>
      <div className="ui-map-table-head">{head}</div>
      {children}
    </div>
  );
}
