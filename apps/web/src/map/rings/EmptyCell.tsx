import type { RingCell } from '@weft/network';
import type { KeyboardEvent } from 'react';
import { useAddresses } from '../../register/addresses.ts';
import type { CellMenu } from '../cells/useCellMenu.tsx';
import { useGapAction } from '../cells/useGapAction.ts';
import { cellName } from './cell.ts';

interface EmptyCellProps {
  cell: RingCell;
  /** What can be made of it. */
  filling: CellMenu;
  tabIndex: number;
  onFocus: () => void;
}

/** A cell with nothing in it, which is worth seeing: for those who may, what can be made of it. */
export function EmptyCell({ cell, filling, tabIndex, onFocus }: EmptyCellProps) {
  const to = useAddresses();
  const actionOf = useGapAction();
  const { type, level, path } = cell;
  const where = cellName(cell);
  const spot = { 'data-type': type, 'data-spot': `${type} ${level}`, className: 'ui-rings-spot', tabIndex, onFocus };
  if (!filling.mayFill)
    return (
      // biome-ignore lint/a11y/useSemanticElements: a drawing has no table elements
      <g role="gridcell" {...spot} data-still="" aria-label={`${where}: none`}>
        <path className="ui-rings-hit" d={path} />
      </g>
    );
  const press = (at: Element) =>
    filling.open({ name: where, addRelationship: to.addRelationship({ type, level }), action: () => actionOf({ type, level }) }, at);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press(event.currentTarget);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no table elements
    <g role="gridcell">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no buttons */}
      <g
        {...spot}
        role="button"
        aria-haspopup="menu"
        aria-label={`${where}: none. Add one`}
        onClick={(event) => press(event.currentTarget)}
        onKeyDown={onKeyDown}
      >
        <path className="ui-rings-hit" d={path} />
      </g>
    </g>
  );
}
