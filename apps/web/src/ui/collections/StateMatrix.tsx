import './stateMatrix.css';
import { type MouseEvent, memo, type ReactNode, useCallback, useMemo } from 'react';
import { Link } from '../actions/Link.tsx';
import { Icon, type IconName } from '../Icon.tsx';
import type { Tone } from '../text/labels.tsx';
import { useArrowWalk, type Walking } from './useArrowWalk.ts';

/** A way to what a cell or a total is about. */
interface Way {
  href: string;
  /** What it says to those who hear it, and when it is pointed at. */
  label: string;
}

export interface StateCell extends Way {
  id: string;
  /** How it stands, in a word or two. */
  words: string;
  /** Its sign, so that it is told without its colour. */
  icon: IconName;
  tone: Tone;
  /** Not one of those that were asked for. */
  isFaint?: boolean | undefined;
}

interface Total extends Way {
  value: number;
}

interface StateRow {
  id: string;
  label: string;
  href: string;
  cells: readonly StateCell[];
  total: Total;
}

export interface StateMatrixProps {
  label: string;
  corner: string;
  /** What the totals count, as their heading. */
  totals: string;
  columns: readonly { id: string; label: string; href: string; total: Total }[];
  rows: readonly StateRow[];
  total: number;
  /** Goes to an address. Keep it stable, and the rows too: only what changed is drawn again. */
  go: (href: string) => void;
}

/** How each of many things stands in each of several ways: every cell a sign and a word that leads on, walked with the arrow keys; totals at the ends. */
export function StateMatrix({ label, corner, totals, columns, rows, total, go }: StateMatrixProps) {
  const { table, here, walking } = useArrowWalk(rows.length, columns.length);
  const follow = useFollow(go);
  const walked = useMemo(() => ({ ...walking, follow }), [walking, follow]);
  return (
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
                <Link variant="quiet" href={column.href}>
                  {column.label}
                </Link>
              </th>
            ))}
            <th scope="col" className="ui-states-column">
              <span>{totals}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, down) => (
            <Row key={row.id} row={row} down={down} across={here[0] === down ? here[1] : null} walked={walked} />
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
  );
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

interface Walked extends Walking {
  follow: (event: MouseEvent<HTMLAnchorElement>) => void;
}

interface PlaceProps extends Walked {
  way: Way;
  /** Its row and column. */
  at: string;
  isHere: boolean;
  /** How it stands; a total stands no way. */
  cell?: Pick<StateCell, 'tone' | 'isFaint'> | undefined;
  children: ReactNode;
}

/** One of the places that the arrow keys walk: a bare link, since a matrix has thousands. */
function Place({ way, at, isHere, cell, onFocus, onKeyDown, follow, children }: PlaceProps) {
  return (
    <a
      className="ui-state"
      href={way.href}
      aria-label={way.label}
      data-at={at}
      data-tone={cell?.tone}
      data-faint={cell?.isFaint || undefined}
      data-total={cell === undefined || undefined}
      tabIndex={isHere ? 0 : -1}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onClick={follow}
    >
      {children}
    </a>
  );
}

interface RowProps {
  row: StateRow;
  down: number;
  /** Which of its places the Tab key stops at; null when it is another row's. */
  across: number | null;
  walked: Walked;
}

/** One thing and how it stands. It stays as it is while others are walked. */
const Row = memo(function Row({ row, down, across, walked }: RowProps) {
  const end = row.cells.length;
  return (
    <tr>
      <th scope="row">
        <Link href={row.href}>{row.label}</Link>
      </th>
      {row.cells.map((cell, column) => (
        <td key={cell.id} title={cell.label}>
          <Place way={cell} at={`${down} ${column}`} isHere={across === column} cell={cell} {...walked}>
            <Icon name={cell.icon} size="s" />
            <span>{cell.words}</span>
          </Place>
        </td>
      ))}
      <td title={row.total.label}>
        <Place way={row.total} at={`${down} ${end}`} isHere={across === end} {...walked}>
          {row.total.value.toLocaleString('en-GB')}
        </Place>
      </td>
    </tr>
  );
});
