import { useRouter } from '@tanstack/react-router';
import type { RingCell } from '@weft/network';
import type { MouseEvent } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { useAddresses } from '../../register/addresses.ts';
import { cellName } from './cell.ts';

interface EmptyCellProps {
  cell: RingCell;
  tabIndex: number;
  onFocus: () => void;
}

/** A cell with nothing in it, which is worth seeing: for those who may add, the way to add something there. */
export function EmptyCell({ cell, tabIndex, onFocus }: EmptyCellProps) {
  const { can } = useWorkspace();
  const to = useAddresses();
  const router = useRouter();
  const { type, level, path } = cell;
  const where = cellName(cell);
  const spot = { 'data-type': type, 'data-spot': `${type} ${level}`, className: 'ui-rings-spot', tabIndex, onFocus };
  if (!can('relationship.write'))
    return (
      // biome-ignore lint/a11y/useSemanticElements: a drawing has no table elements
      <g role="gridcell" {...spot} data-still="" aria-label={`${where}: none`}>
        <path className="ui-rings-hit" d={path} />
      </g>
    );
  const href = to.addRelationship({ type, level });
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    router.history.push(href);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no table elements
    <g role="gridcell">
      <a {...spot} href={href} onClick={go} aria-label={`${where}: none. Add one`}>
        <path className="ui-rings-hit" d={path} />
      </a>
    </g>
  );
}
