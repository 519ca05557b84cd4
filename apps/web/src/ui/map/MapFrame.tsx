import './map.css';
import type { ReactNode, Ref } from 'react';
import { Group } from 'react-aria-components';

/** The part of the page that the map is drawn on; corners float over it. */
export function MapStage({ children, scrolls, ref }: { children: ReactNode; scrolls?: boolean | undefined; ref: Ref<HTMLDivElement> }) {
  return (
    <div className="ui-map-stage" ref={ref} data-scrolls={scrolls || undefined}>
      {children}
    </div>
  );
}

/** Something small over a corner of the map. */
export function MapCorner({ at, children }: { at: 'top-end' | 'bottom-start' | 'bottom-end'; children: ReactNode }) {
  return (
    <div className="ui-map-corner" data-at={at}>
      {children}
    </div>
  );
}

/** Something over the middle of the map, where the map itself has nothing to show. */
export function MapMiddle({ children }: { children: ReactNode }) {
  return <div className="ui-map-middle">{children}</div>;
}

/** A raised surface in a corner. */
export function MapCard({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className="ui-map-card" aria-label={label} data-covers-map="side">
      {children}
    </section>
  );
}

/** A column of icon buttons that act on the view. */
export function MapControls({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Group className="ui-map-controls" aria-label={label}>
      {children}
    </Group>
  );
}

/** The bar above the map: how to look, what to look for, what is left. */
export function MapBar({ children, isFiltered }: { children: ReactNode; isFiltered: boolean }) {
  return (
    <Group className="ui-map-bar" aria-label="Map tools" data-filtered={isFiltered || undefined}>
      {children}
    </Group>
  );
}

/** A part of the bar that keeps together; `grow` takes what room there is. */
export function MapBarPart({ children, grow }: { children: ReactNode; grow?: boolean | undefined }) {
  return (
    <div className="ui-map-bar-part" data-grow={grow || undefined}>
      {children}
    </div>
  );
}

/** How much there is to see. */
export function MapCount({ children }: { children: ReactNode }) {
  return <span className="ui-map-count">{children}</span>;
}

/** The filters in force: in a line of their own, or over the top of the map. */
export function MapChips({ children, isOver }: { children: ReactNode; isOver: boolean }) {
  return (
    <div className="ui-map-chips" data-over={isOver || undefined} data-covers-map={isOver ? 'top' : undefined}>
      {children}
    </div>
  );
}

/** Choices beside the map, which shows their effect while they are made. */
export function MapAside({ label, id, head, children }: { label: string; id: string; head: ReactNode; children: ReactNode }) {
  return (
    <section className="ui-map-aside" id={id} aria-label={label}>
      <div className="ui-map-aside-head">{head}</div>
      <Group className="ui-map-aside-body" tabIndex={0} aria-label={label}>
        {children}
      </Group>
    </section>
  );
}
