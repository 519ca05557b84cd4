import './item.css';
import type { ReactNode } from 'react';

export interface ItemProps {
  children: ReactNode;
  /** What can be done with it, at its end; underneath where there is no room. */
  actions?: ReactNode | undefined;
  /** The actions take the whole line where they stand underneath, as a field does. */
  fills?: boolean | undefined;
  as?: 'li' | 'div' | undefined;
  id?: string | undefined;
}

/** One thing of a list: its words, and what can be done with it. */
export function Item({ children, actions, fills = false, as: Element = 'div', id }: ItemProps) {
  return (
    <Element className="ui-item" data-fills={fills || undefined} id={id}>
      <div className="ui-item-words">{children}</div>
      {actions && <div className="ui-item-actions">{actions}</div>}
    </Element>
  );
}
