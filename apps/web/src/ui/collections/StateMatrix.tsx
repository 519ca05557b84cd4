import './stateMatrix.css';
import { Link } from 'react-aria-components';
import { Icon, type IconName } from '../Icon.tsx';
import type { Tone } from '../text/labels.tsx';
import { useArrowWalk } from './useArrowWalk.ts';

/** A way to what a heading, a cell or a total is about. */
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

export interface StateMatrixProps {
  label: string;
  corner: string;
  /** What the totals count, as their heading. */
  totals: string;
  columns: readonly { id: string; label: string; href: string; total: Total }[];
  rows: readonly { id: string; label: string; href: string; cells: readonly StateCell[]; total: Total }[];
  total: number;
}

/** How each of many things stands in each of several ways: every cell a sign and a word that leads on, walked with the arrow keys; totals at the ends. */
export function StateMatrix({ label, corner, totals, columns, rows, total }: StateMatrixProps) {
  const { table, at } = useArrowWalk(rows.length, columns.length);
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
                <Link className="ui-link" data-variant="quiet" href={column.href}>
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
            <tr key={row.id}>
              <th scope="row">
                <Link className="ui-link" href={row.href}>
                  {row.label}
                </Link>
              </th>
              {row.cells.map((cell, across) => (
                <td key={cell.id} title={cell.label}>
                  <Cell cell={cell} place={at(down, across)} />
                </td>
              ))}
              <td>
                <TotalLink total={row.total} place={at(down, columns.length)} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{totals}</th>
            {columns.map((column, across) => (
              <td key={column.id}>
                <TotalLink total={column.total} place={at(rows.length, across)} />
              </td>
            ))}
            <td className="ui-states-all">{total.toLocaleString('en-GB')}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

type Place = ReturnType<ReturnType<typeof useArrowWalk>['at']>;

/** What makes a link one of the places that the arrow keys walk. */
function walked({ at, isHere, onFocus, onKeyDown }: Place) {
  return { 'data-at': at, excludeFromTabOrder: !isHere, onFocus, onKeyDown };
}

function Cell({ cell: { href, label, words, icon, tone, isFaint }, place }: { cell: StateCell; place: Place }) {
  return (
    <Link className="ui-state" data-tone={tone} data-faint={isFaint || undefined} href={href} aria-label={label} {...walked(place)}>
      <Icon name={icon} size="s" />
      <span>{words}</span>
    </Link>
  );
}

function TotalLink({ total: { value, href, label }, place }: { total: Total; place: Place }) {
  return (
    <Link className="ui-state" data-total="" href={href} aria-label={label} {...walked(place)}>
      {value.toLocaleString('en-GB')}
    </Link>
  );
}
