import { type MouseEvent, memo, type ReactNode } from 'react';
import { Link } from '../actions/Link.tsx';
import { Icon, type IconName } from '../Icon.tsx';
import type { Tone } from '../text/labels.tsx';
import type { Walking } from './useArrowWalk.ts';

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
  /** There is nothing at all: drawn as an outline. */
  isEmpty?: boolean | undefined;
  /** Not one of those that were asked for. */
  isFaint?: boolean | undefined;
}

interface Total extends Way {
  value: number;
}

export interface StateRow {
  id: string;
  label: string;
  href: string;
  cells: readonly StateCell[];
  total: Total;
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
  cell?: Pick<StateCell, 'tone' | 'isEmpty' | 'isFaint'> | undefined;
  children: ReactNode;
}

/** One of the places that the arrow keys walk: a bare link, since a matrix has thousands. */
export function Place({ way, at, isHere, cell, onFocus, onKeyDown, follow, children }: PlaceProps) {
  return (
    <a
      className="ui-states-place"
      href={way.href}
      aria-label={way.label}
      data-at={at}
      data-tone={cell?.tone}
      data-empty={cell?.isEmpty || undefined}
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

/** Something that is pressed to pick it, or all that stands under it. */
export function PickPlace({ label, onPick, children }: { label: string; onPick: () => void; children: ReactNode }) {
  return (
    <button type="button" className="ui-states-pick" aria-label={label} onClick={onPick}>
      {children}
    </button>
  );
}

interface PickCellProps extends Walking {
  cell: StateCell;
  at: string;
  isHere: boolean;
  isPicked: boolean;
  onPick: () => void;
}

/** A cell that is pressed to pick it, walked as ever. */
function PickCell({ cell, at, isHere, isPicked, onPick, onFocus, onKeyDown }: PickCellProps) {
  return (
    <button
      type="button"
      aria-pressed={isPicked}
      className="ui-states-place"
      aria-label={cell.label}
      data-at={at}
      data-tone={cell.tone}
      data-empty={(cell.isEmpty && !isPicked) || undefined}
      data-faint={(cell.isFaint && !isPicked) || undefined}
      tabIndex={isHere ? 0 : -1}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onClick={onPick}
    >
      <Icon name={isPicked ? 'check' : cell.icon} size="s" />
      <span>{cell.words}</span>
    </button>
  );
}

interface StateRowProps {
  row: StateRow;
  down: number;
  /** Which of its places the Tab key stops at; null when it is another row's. */
  across: number | null;
  walked: Walked;
  /** While cells are picked: picks some, and which of this row are, by their columns. */
  toggle?: ((cells: readonly string[]) => void) | undefined;
  picked?: string | undefined;
}

/** One thing and how it stands. It stays as it is while others are walked or picked. */
export const StateRowPart = memo(function StateRowPart({ row, down, across, walked, toggle, picked = '' }: StateRowProps) {
  const end = row.cells.length;
  const isPicked = new Set(picked.split(' '));
  const keyOf = (cell: StateCell) => `${row.id} ${cell.id}`;
  return (
    <tr>
      <th scope="row">
        {toggle ? (
          <PickPlace label={`Select all of ${row.label}`} onPick={() => toggle(row.cells.map(keyOf))}>
            {row.label}
          </PickPlace>
        ) : (
          <Link href={row.href}>{row.label}</Link>
        )}
      </th>
      {row.cells.map((cell, column) => {
        const place = { at: `${down} ${column}`, isHere: across === column };
        return (
          <td key={cell.id} title={cell.label}>
            {toggle ? (
              <PickCell
                {...place}
                cell={cell}
                isPicked={isPicked.has(cell.id)}
                onPick={() => toggle([keyOf(cell)])}
                onFocus={walked.onFocus}
                onKeyDown={walked.onKeyDown}
              />
            ) : (
              <Place {...place} {...walked} way={cell} cell={cell}>
                <Icon name={cell.icon} size="s" />
                <span>{cell.words}</span>
              </Place>
            )}
          </td>
        );
      })}
      <td title={row.total.label}>
        <Place way={row.total} at={`${down} ${end}`} isHere={across === end} {...walked}>
          {row.total.value.toLocaleString('en-GB')}
        </Place>
      </td>
    </tr>
  );
});
