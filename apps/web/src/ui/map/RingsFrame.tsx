import './rings.css';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { glide } from './glide.ts';

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
