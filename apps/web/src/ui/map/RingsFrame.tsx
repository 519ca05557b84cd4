import './rings.css';
import { type ReactNode, type Ref, useLayoutEffect, useRef } from 'react';
import { glide } from './glide.ts';

interface RingsStageProps {
  /** The room that the picture has. */
  ref: Ref<HTMLDivElement>;
  /** A part is looked at closely, and may be longer than there is room for. */
  isClose: boolean;
  children: ReactNode;
  side: ReactNode;
}

/** The rings with what is said about them beside, or underneath where it is narrow. */
export function RingsStage({ ref, isClose, children, side }: RingsStageProps) {
  return (
    <div className="ui-rings-stage" data-close={isClose || undefined}>
      <div className="ui-rings-room" ref={ref}>
        {children}
      </div>
      <div className="ui-rings-side">{side}</div>
    </div>
  );
}

interface RingsBoxProps {
  size: number;
  /** One relationship stands out. */
  isLit: boolean;
  /** The place on the picture that was looked at closely until now: it draws back from there. */
  drawsBackFrom: { x: number; y: number } | null;
  children: ReactNode;
}

/** The picture itself, as large as there is room for. */
export function RingsBox({ size, isLit, drawsBackFrom, children }: RingsBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const from = useRef(drawsBackFrom);
  useLayoutEffect(() => {
    if (!box.current || !from.current) return;
    box.current.style.transformOrigin = `${from.current.x}px ${from.current.y}px`;
    glide(box.current, { transform: 'scale(2.6)', opacity: 0 });
  }, []);
  return (
    <div className="ui-rings" ref={box} style={{ inlineSize: size, blockSize: size }} data-lit={isLit || undefined}>
      {children}
    </div>
  );
}

export interface RingsHintProps {
  /** In pixels, on the picture. */
  x: number;
  y: number;
  name: string;
  more: string;
}

/** What a mark stands for, beside it: for those who see. Those who hear are told by the mark's own name. */
export function RingsHint({ x, y, name, more }: RingsHintProps) {
  return (
    <div className="ui-rings-hint" style={{ left: x, top: y }} data-below={y < 90 || undefined} aria-hidden="true">
      {name}
      <span className="ui-rings-hint-more">{more}</span>
    </div>
  );
}
