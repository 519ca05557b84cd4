import './axes.css';
import type { CSSProperties, DragEvent, PointerEvent, ReactNode } from 'react';
import { Group } from 'react-aria-components';
import type { RelationshipTypeId } from '../relationshipTypes.ts';
import { TypeMark } from '../TypeMark.tsx';

interface AxesBoxProps {
  /** The side of the square that is seen, and of the picture within it, which may be larger. */
  room: number;
  size: number;
  /** What stands at the four ends. */
  ends: { top: string; bottom: string; left: string; right: string };
  children: ReactNode;
}

/** The picture between the names of its ends, to be scrolled where it is larger than its room. */
export function AxesBox({ room, size, ends, children }: AxesBoxProps) {
  return (
    <div className="ui-axes">
      {(['top', 'left', 'right', 'bottom'] as const).map((at) => (
        <span key={at} className="ui-axes-end" data-at={at}>
          {ends[at]}
        </span>
      ))}
      <div className="ui-axes-window" style={{ inlineSize: room, blockSize: room }} data-closer={size > room || undefined}>
        <div className="ui-axes-picture" style={{ inlineSize: size, blockSize: size }}>
          {children}
        </div>
      </div>
    </div>
  );
}

/** Over a picture with nothing on it: what goes here. */
export function AxesEmpty({ children }: { children: ReactNode }) {
  return (
    <div className="ui-axes-empty">
      <div>{children}</div>
    </div>
  );
}

interface AxesLayersProps {
  label: string;
  /** The id of what describes it. */
  describedBy: string;
  /** One relationship stands out from the others. */
  dims: boolean;
  children: ReactNode;
}

/** What is drawn, one layer over another. */
export function AxesLayers({ label, describedBy, dims, children }: AxesLayersProps) {
  return (
    <Group className="ui-axes-layers" aria-label={label} aria-describedby={describedBy} data-dims={dims || undefined}>
      {children}
    </Group>
  );
}

/** The room that the names of the ends take on either side of the picture, in pixels. */
export function axesEnds(): number {
  return 1.75 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** The list of what is still to be placed. */
export function AxesTrayList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className="ui-axes-tray" aria-label={label}>
      {children}
    </ul>
  );
}

interface AxesTrayItemProps {
  type: RelationshipTypeId;
  /** Taken hold of; null when it cannot be. */
  onGrab: ((event: PointerEvent) => void) | null;
  actions: ReactNode;
  children: ReactNode;
}

/** Has the browser not drag a link by its address. */
function keepLinks(event: DragEvent): void {
  event.preventDefault();
}

/** Something that is still to be placed. It is taken hold of anywhere, also where a press means something else: links keep presses to themselves. */
export function AxesTrayItem({ type, onGrab, actions, children }: AxesTrayItemProps) {
  return (
    <li
      className="ui-axes-tray-item"
      data-grabs={onGrab !== null || undefined}
      {...(onGrab ? { onPointerDownCapture: onGrab, onDragStart: keepLinks } : {})}
    >
      <TypeMark type={type} />
      <span className="ui-axes-tray-name">{children}</span>
      {actions}
    </li>
  );
}

interface AxesCarriedProps {
  /** In pixels, in the window. */
  x: number;
  y: number;
  type: RelationshipTypeId;
  letter: string;
  side: 'council' | 'partner';
  /** Where it would be put. */
  words: string;
}

/** What is being dragged, under the pointer. */
export function AxesCarried({ x, y, type, letter, side, words }: AxesCarriedProps) {
  const style: CSSProperties = { left: x, top: y };
  return (
    <div className="ui-axes-carried" style={style} data-type={type} data-side={side} aria-hidden="true">
      <span className="ui-axes-carried-mark">{letter}</span>
      {words !== '' && <span className="ui-axes-carried-words">{words}</span>}
    </div>
  );
}
