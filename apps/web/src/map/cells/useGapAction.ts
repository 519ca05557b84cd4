import type { Filter } from '@weft/network';
import type { ActionStart } from '../../actions/adding/actionStart.ts';
import { useWorkspace } from '../../data/index.ts';
import { useMap } from '../state/mapState.ts';
import { actionOfCell, type GapCell } from './actionOfCell.ts';

/** The action that an empty cell of the map as it stands asks for. @returns a function of the cell and of what its row narrows to. */
export function useGapAction(): (cell: GapCell, narrows?: Filter) => ActionStart {
  const { visible, filter, clock, kinds } = useMap();
  const { today, workspace } = useWorkspace();
  const { snapshot } = visible;
  return (cell, narrows = {}) =>
    actionOfCell(cell, { snapshot, filter: { ...filter, ...narrows }, clock, kinds, place: workspace.name, today });
}
