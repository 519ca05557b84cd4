import './chart.css';
import type { ReactNode } from 'react';

/** A page of charts and their tables, which prints on A4 with none cut in two. */
export function ChartPage({ children }: { children: ReactNode }) {
  return <div className="ui-chart-page">{children}</div>;
}
