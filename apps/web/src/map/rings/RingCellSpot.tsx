import { counted, type RingCell } from '@weft/network';
import type { KeyboardEvent, MouseEvent } from 'react';
import type { CellMenu } from '../cells/useCellMenu.tsx';
import { type Marks, markCounts } from '../marks/marks.ts';
import { cellName } from './cell.ts';
import { EmptyCell } from './EmptyCell.tsx';

interface RingCellSpotProps {
  cell: RingCell;
  marks: Marks | null;
  /** What can be made of it where it is empty. */
  filling: CellMenu;
  /** Whether the keyboard is here, or would come in here. */
  isHere: boolean;
  /** Whether something selected is in it. */
  isSelected: boolean;
  onHere: () => void;
  /** Pressed where the pointer is. */
  onPress: (event: MouseEvent<SVGElement>) => void;
  /** Looks into it. */
  onEnter: () => void;
  onSelectAll: () => void;
}

/** One cell: pressed, it is looked into; the space bar selects all that is in it. */
export function RingCellSpot({ cell, marks, filling, isHere, isSelected, onHere, onPress, onEnter, onSelectAll }: RingCellSpotProps) {
  const { type, level, path, count } = cell;
  const tabIndex = isHere ? 0 : -1;
  if (cell.empty) return <EmptyCell cell={cell} filling={filling} tabIndex={tabIndex} onFocus={onHere} />;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    if (event.key === ' ') onSelectAll();
    else onEnter();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no table elements
    <g
      role="gridcell"
      className="ui-rings-spot"
      data-type={type}
      data-spot={`${type} ${level}`}
      tabIndex={tabIndex}
      aria-selected={isSelected}
      aria-label={`${cellName(cell)}: ${counted(count, 'relationship')}${markCounts(cell.relationshipIds, marks)}`}
      onFocus={onHere}
      onClick={onPress}
      onKeyDown={onKeyDown}
    >
      <path className="ui-rings-hit" d={path} />
    </g>
  );
}
