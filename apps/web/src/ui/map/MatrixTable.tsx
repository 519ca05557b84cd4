import './matrix.css';
import type { ReactNode } from 'react';
import { useArrowWalk } from '../collections/useArrowWalk.ts';
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

/** Counts by two things: a table whose counts are pressed to filter, walked with the arrow keys, tinted by how much is in each cell. */
export function MatrixTable({ label, corner, columns, rows, total, footer }: MatrixTableProps) {
  // A row of totals below, a column of them behind; between the two, where the total of all stands, there is nothing to press.
  const { table, here, walking } = useArrowWalk(rows.length, columns.length);
  const box = (of: MatrixBoxOf, row: number, column: number, isTotal = false) => (
    <td key={of.key}>
      <MatrixBox {...of} {...walking} at={`${row} ${column}`} isHere={row === here[0] && column === here[1]} isTotal={isTotal} />
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

/** What there is to choose above a view that is made of rows. */
export function MatrixBar({ children }: { children: ReactNode }) {
  return <div className="ui-matrix-bar">{children}</div>;
}
