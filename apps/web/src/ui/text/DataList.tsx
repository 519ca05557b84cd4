import './dataList.css';
import type { ReactNode } from 'react';

export interface DataItem {
  term: string;
  /** What is known; leave out (or null) and it says "Not recorded". */
  value?: ReactNode | undefined;
  id?: string | undefined;
}

export interface DataListProps {
  items: readonly DataItem[];
  /** `beside` puts term and value on one line where there is room; `halves` too, with as much room for terms that are whole questions; `above` always stacks them. */
  layout?: 'beside' | 'halves' | 'above' | undefined;
  /** What to say where nothing is recorded. */
  missing?: string | undefined;
}

/** A record's facts: each a term and what is known of it. */
export function DataList({ items, layout = 'beside', missing = 'Not recorded' }: DataListProps) {
  return (
    <dl className="ui-data" data-layout={layout}>
      {items.map((item) => (
        <div className="ui-data-item" key={item.id ?? item.term}>
          <dt className="ui-data-term">{item.term}</dt>
          <dd className="ui-data-value">{item.value ?? <span className="ui-data-missing">{missing}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
