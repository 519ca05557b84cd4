import './item.css';
import type { ReactNode } from 'react';

export interface ItemProps {
  children: ReactNode;
  /** What can be done with it, at its end; underneath where there is no room. */
  actions?: ReactNode | undefined;
  as?: 'li' | 'div' | undefined;
  id?: string | undefined;
}

/** One thing of a list: its words, and what can be done with it. */
export function Item({ children, actions, as: Element = 'div', id }: ItemProps) {
  return (
    <Element className="ui-item" id={id}>
      <div className="ui-item-words">{children}</div>
      {actions && <div className="ui-item-actions">{actions}</div>}
    </Element>
  );
}
