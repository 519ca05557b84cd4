import './handLines.css';
import type { ReactNode } from 'react';

interface Place {
  x: number;
  y: number;
}

/** A line that a hand draws round things, closed by a straight one to where it began. In pixels of the drawing it lies over. */
export function LassoLine({ line }: { line: readonly Place[] }) {
  return (
    <svg className="ui-hand-lines" aria-hidden="true">
      <path className="ui-lasso" d={`M${line.map(({ x, y }) => `${x} ${y}`).join('L')}Z`} />
    </svg>
  );
}

/** One line over the top of the map about what the hand can do now. */
export function HandHint({ children }: { children: ReactNode }) {
  return <div className="ui-hand-hint">{children}</div>;
}
