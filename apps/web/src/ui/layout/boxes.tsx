import './boxes.css';
import type { ElementType, ReactNode } from 'react';

/** A step on the spacing scale: 0 none, 1 4 px, 2 8 px, 3 12 px, 4 16 px, 5 24 px, 6 32 px, 7 48 px, 8 64 px. */
export type Space = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

export interface BoxProps {
  children: ReactNode;
  gap?: Space | undefined;
  /** The element to render, where a plain `div` says too little. */
  as?: ElementType | undefined;
  id?: string | undefined;
  'aria-label'?: string | undefined;
}

/** Things one under another. */
export function Stack({ children, gap = 3, as: Element = 'div', align, ...rest }: BoxProps & { align?: 'start' | 'stretch' | undefined }) {
  return (
    <Element className="ui-stack" data-gap={gap} data-align={align} {...rest}>
      {children}
    </Element>
  );
}

export interface RowProps extends BoxProps {
  align?: 'start' | 'center' | 'end' | 'baseline' | undefined;
  justify?: 'start' | 'between' | 'end' | undefined;
  /** Stay on one line, however narrow. Rows wrap otherwise. */
  noWrap?: boolean | undefined;
}

/** Things side by side, wrapping when there is no room. */
export function Row({ children, gap = 2, as: Element = 'div', align = 'center', justify, noWrap, ...rest }: RowProps) {
  return (
    <Element className="ui-row" data-gap={gap} data-align={align} data-justify={justify} data-nowrap={noWrap || undefined} {...rest}>
      {children}
    </Element>
  );
}

/** As many equal columns as fit; `min` is how narrow one may get (s 12 rem, m 18 rem, l 26 rem). */
export function Grid({ children, gap = 4, as: Element = 'div', min = 'm', ...rest }: BoxProps & { min?: 's' | 'm' | 'l' | undefined }) {
  return (
    <Element className="ui-grid" data-gap={gap} data-min={min} {...rest}>
      {children}
    </Element>
  );
}

export interface SplitProps {
  /** The part that takes what room there is. */
  children: ReactNode;
  /** The part beside it; goes underneath when narrow. */
  aside: ReactNode;
  /** The beginning of the main part, which comes before the part beside it when narrow; without it all of the main part does. */
  lead?: ReactNode | undefined;
  side?: 'start' | 'end' | undefined;
  width?: 's' | 'm' | 'l' | undefined;
  gap?: Space | undefined;
}

/** A main part and a narrower one beside it. */
export function Split({ children, aside, lead, side = 'end', width = 'm', gap = 6 }: SplitProps) {
  return (
    <div className="ui-split" data-gap={gap} data-side={side} data-width={width}>
      {side === 'start' && <div className="ui-split-aside">{aside}</div>}
      {lead ? <div className="ui-split-main">{lead}</div> : <div className="ui-split-main">{children}</div>}
      {side === 'end' && <div className="ui-split-aside">{aside}</div>}
      {lead && <div className="ui-split-main">{children}</div>}
    </div>
  );
}

/** Pushes what follows to the far end of a Row or Toolbar. */
export function Spacer() {
  return <span className="ui-spacer" />;
}

/** A rule between two groups; white space is nearly always better. */
export function Divider() {
  return <hr className="ui-divider" />;
}
