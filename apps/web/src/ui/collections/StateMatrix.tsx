import './stateMatrix.css';
import { type MouseEvent, type ReactNode, useCallback, useMemo } from 'react';
import { Link } from '../actions/Link.tsx';
import { PickPlace, Place, type StateRow, StateRowPart } from './StateRow.tsx';
import { useArrowWalk } from './useArrowWalk.ts';

/** Which cells are picked, each by the ids of its row and its column with a space between. */
export interface Picking {
  picked: ReadonlySet<string>;
  /** Picks these cells; where all of them are picked, none of them any more. Keep it stable. */
  toggle: (cells: readonly string[]) => void;
}

export interface StateMatrixProps {
  label: string;
  corner: string;
  /** What the totals count, as their heading. */
  totals: string;
  columns: readonly { id: string; label: string; href: string; total: StateRow['total'] }[];
  rows: readonly StateRow[];
  total: number;
  /** While somebody picks cells: pressing a cell picks it, and pressing a heading all of its column or row. */
  picking?: Picking | undefined;
  /** What can be done with those picked: it stays in sight. */
  bar?: ReactNode | undefined;
  /** Goes to an address. Keep it stable, and the rows too: only what changed is drawn again. */
  go: (href: string) => void;
}

/** How each of many things stands in each of several ways: every cell a sign and a word that leads on, walked with the arrow keys; totals at the ends. */
export function StateMatrix({ label, corner, totals, columns, rows, total, picking, bar, go }: StateMatrixProps) {
  const { table, here, walking } = useArrowWalk(rows.length, columns.length);
  const follow = useFollow(go);
  const walked = useMemo(() => ({ ...walking, follow }), [walking, follow]);
  return (
    <>
      {bar && <div className="ui-states-bar">{bar}</div>}
      <div className="ui-states-room">
        <style>{'@page { size: A4 landscape; margin: 12mm; }'}</style>
        <table className="ui-states" aria-label={label} ref={table}>
          <thead>
            <tr>
              <th scope="col" className="ui-states-corner">
                {corner}
              </th>
              {columns.map((column) => (
                <th scope="col" key={column.id} className="ui-states-column">
                  {picking ? (
                    <PickPlace
                      label={`Select ${column.label} of all that are shown`}
                      onPick={() => picking.toggle(rows.map(({ id }) => `${id} ${column.id}`))}
                    >
                      {column.label}
                    </PickPlace>
                  ) : (
                    <Link variant="quiet" href={column.href}>
                      {column.label}
                    </Link>
                  )}
                </th>
              ))}
              <th scope="col" className="ui-states-column">
                <span>{totals}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, down) => (
              <StateRowPart
                key={row.id}
                row={row}
                down={down}
                across={here[0] === down ? here[1] : null}
                walked={walked}
                toggle={picking?.toggle}
                picked={picking && pickedIn(row, picking)}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{totals}</th>
              {columns.map((column, across) => (
                <td key={column.id} title={column.total.label}>
                  <Place
                    way={column.total}
                    at={`${rows.length} ${across}`}
                    isHere={here[0] === rows.length && here[1] === across}
                    {...walked}
                  >
                    {column.total.value.toLocaleString('en-GB')}
                  </Place>
                </td>
              ))}
              <td className="ui-states-all">{total.toLocaleString('en-GB')}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}

/** Which columns of a row are picked, in one string: so that a row is drawn again only when they change. */
function pickedIn({ id, cells }: StateRow, { picked }: Picking): string {
  return cells.flatMap((cell) => (picked.has(`${id} ${cell.id}`) ? cell.id : [])).join(' ');
}

/** Presses that change the page without loading it again; a press with a key held is the browser's own, as for a new tab. */
function useFollow(go: (href: string) => void) {
  return useCallback(
    (event: MouseEvent<HTMLAnchorElement>) => {
      const href = event.currentTarget.getAttribute('href');
      if (href === null || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      go(href);
    },
    [go],
  );
}
