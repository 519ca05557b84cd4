import { counted, midSentence, type RingCell, turnLabels, turnsOf, type Visible } from '@weft/network';
import type { KeyboardEvent, MouseEvent } from 'react';
import { cellName } from './cell.ts';
import { EmptyCell } from './EmptyCell.tsx';

interface RingCellSpotProps {
  cell: RingCell;
  /** What became of relationships, while days are compared. */
  turns: Visible['turns'];
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

/** ", 1 gained, 2 lost": what became of what is in a cell. */
function turnCounts({ relationshipIds }: RingCell, turns: Visible['turns']): string {
  return turnsOf
    .flatMap((turn) => {
      const count = relationshipIds.filter((id) => turns?.get(id)?.includes(turn)).length;
      return count === 0 ? [] : [`, ${count} ${midSentence(turnLabels[turn])}`];
    })
    .join('');
}

/** One cell: pressed, it is looked into; the space bar selects all that is in it. */
export function RingCellSpot({ cell, turns, isHere, isSelected, onHere, onPress, onEnter, onSelectAll }: RingCellSpotProps) {
  const { type, level, path, count } = cell;
  const tabIndex = isHere ? 0 : -1;
  if (cell.empty) return <EmptyCell cell={cell} tabIndex={tabIndex} onFocus={onHere} />;
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
      aria-label={`${cellName(cell)}: ${counted(count, 'relationship')}${turnCounts(cell, turns)}`}
      onFocus={onHere}
      onClick={onPress}
      onKeyDown={onKeyDown}
    >
      <path className="ui-rings-hit" d={path} />
    </g>
  );
}
