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

/** A line that a hand draws from one place to another. */
export function TieLine({ from, to }: { from: Place; to: Place }) {
  return (
    <svg className="ui-hand-lines" aria-hidden="true">
      <path className="ui-tie-line" d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
      <circle className="ui-tie-end" cx={to.x} cy={to.y} r="6" />
    </svg>
  );
}

/** One line over the top of the map about what the hand can do now. */
export function HandHint({ children }: { children: ReactNode }) {
  return <div className="ui-hand-hint">{children}</div>;
}

/** The same when it is to be heard too, with what can be done about it. It is there before its words are, so that they are heard. */
export function HandNotice({ words, children }: { words: string; children: ReactNode }) {
  return (
    <div className="ui-hand-hint" data-empty={words === '' || undefined}>
      <span role="status">{words}</span>
      {children}
    </div>
  );
}
