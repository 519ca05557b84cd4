import './matrix.css';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { MatrixBox, type MatrixBoxOf } from './MatrixBox.tsx';

export interface MatrixHead {
  key: string;
  label: ReactNode;
  detail?: string | null | undefined;
  /** All that is under the heading, or beside it. */
  all: MatrixBoxOf;
}

interface MatrixTableProps {
  label: string;
  corner: string;
  columns: readonly MatrixHead[];
  rows: readonly (MatrixHead & { boxes: readonly MatrixBoxOf[] })[];
  total: number;
  /** Under the table. */
  footer?: ReactNode | undefined;
}

/** With more rows than this, gaps say less of themselves. */
const manyRows = 6;

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

/** Counts by two things: a table whose counts are pressed to filter, walked with the arrow keys, tinted by how much is in each cell. */
export function MatrixTable({ label, corner, columns, rows, total, footer }: MatrixTableProps) {
  const table = useRef<HTMLTableElement>(null);
  const [here, setHere] = useState<readonly [number, number]>([0, 0]);
  // A row of totals below, a column of them behind; between the two, where the total of all stands, there is nothing to press.
  const [down, across] = [within(here[0], rows.length), within(here[1], columns.length)];
  const onKeyDown = (event: KeyboardEvent) => {
    const way = ways[event.key];
    if (!way || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = [within(down + way[0], rows.length), within(across + way[1], columns.length)];
    event.preventDefault();
    table.current?.querySelector<HTMLElement>(`[data-at="${next.join(' ')}"]`)?.focus();
  };
  const box = (of: MatrixBoxOf, row: number, column: number, isTotal = false) => (
    <td key={of.key}>
      <MatrixBox
        {...of}
        at={`${row} ${column}`}
        isTotal={isTotal}
        isHere={row === down && column === across}
        onFocus={() => setHere([row, column])}
        onKeyDown={onKeyDown}
      />
    </td>
  );
  return (
    <div className="ui-matrix-room">
      <table className="ui-matrix" data-many={rows.length > manyRows || undefined} aria-label={label} ref={table}>
        <thead>
          <tr>
            <th scope="col" className="ui-matrix-corner">
              {corner}
            </th>
            {columns.map(({ key, label: name }) => (
              <th scope="col" key={key}>
                {name}
              </th>
            ))}
            <th scope="col">All</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.key}>
              <th scope="row">
                {row.label}
                {row.detail && <span className="ui-matrix-detail">{row.detail}</span>}
              </th>
              {row.boxes.map((each, column) => box(each, at, column))}
              {box(row.all, at, columns.length, true)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All</th>
            {columns.map(({ all }, column) => box(all, rows.length, column, true))}
            <td className="ui-matrix-total">{total.toLocaleString('en-GB')}</td>
          </tr>
        </tfoot>
      </table>
      {footer}
    </div>
  );
}

function within(at: number, last: number): number {
  return Math.max(0, Math.min(last, at));
}

/** What there is to choose above a view that is made of rows. */
export function MatrixBar({ children }: { children: ReactNode }) {
  return <div className="ui-matrix-bar">{children}</div>;
}
