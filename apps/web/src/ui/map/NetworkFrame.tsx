import './map.css';
import type { FocusEventHandler, KeyboardEventHandler, ReactNode, Ref } from 'react';

/** The element that the network is drawn in. */
export function NetworkSurface({ ref }: { ref: Ref<HTMLDivElement> }) {
  return <div ref={ref} className="ui-map-surface" aria-hidden="true" />;
}

/** The canvas under it, on which a large network is painted as a whole. */
export function NetworkOverview({ ref }: { ref: Ref<HTMLCanvasElement> }) {
  return (
    <div className="ui-map-overview" aria-hidden="true">
      <canvas ref={ref} />
    </div>
  );
}

export interface NetworkRegionProps {
  label: string;
  /** The ids of what describes it. */
  describedBy: string;
  /** What the pointer does there now, when it is not what it usually does: draw a line. */
  'data-hand'?: 'line' | undefined;
  onKeyDown: KeyboardEventHandler;
  onFocus: FocusEventHandler;
  onPointerDown: () => void;
  onBlur: () => void;
  children: ReactNode;
  ref?: Ref<HTMLDivElement>;
}

/** A drawing that answers to the keyboard: Tab goes into it, its own keys walk about, and what is reached is said by a live region. */
export function NetworkRegion({ label, describedBy, children, ...rest }: NetworkRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is reached by keyboard
    <div className="ui-map-region" role="application" tabIndex={0} aria-label={label} aria-describedby={describedBy} {...rest}>
      {children}
    </div>
  );
}
