import type { Id } from '@weft/domain';
import type { Network, Point, Positions } from '@weft/network';
import type { Core } from 'cytoscape';
import { useCallback, useEffect } from 'react';
import { useWorkspace } from '../../data/index.ts';
import { useTheme } from '../../ui/theme/theme.ts';
import type { NetworkMarks } from '../marks/marks.ts';
import { placesToSave } from '../places/places.ts';
import { useMap } from '../state/mapState.ts';
import type { Tie } from '../tie/useTie.ts';
import type { Scene } from './overview/scene.ts';
import { usePointing } from './overview/usePointing.ts';
import { useCamera } from './useCamera.ts';
import { useCurrent } from './useCurrent.ts';
import { useDragging } from './useDragging.ts';
import { useElements } from './useElements.ts';
import { useHighlight } from './useHighlight.ts';
import { useHolding } from './useHolding.ts';
import { useLook } from './useLook.ts';
import { useSelection } from './useSelection.ts';
import { useTieEnd } from './useTieEnd.ts';

interface ControllersProps {
  cy: Core;
  network: Network;
  positions: Positions;
  /** Of a large map, which is drawn in full only where it is looked at. */
  scene: Scene | null;
  marks: NetworkMarks | null;
  current: Id | null;
  /** The tie that is being drawn. */
  tie: Tie | null;
  /** Told once everything stands where it should: what is done to the drawing before that would be lost. */
  onDrawn: (cy: Core) => void;
}

/** Everything that drives the drawing, each by one effect of its own. Renders nothing. */
export function Controllers({ cy, network, positions, scene, marks, current, tie, onDrawn }: ControllersProps) {
  const { can } = useWorkspace();
  const { search, filter, selected, select, go, whole, move } = useMap();
  const onMove = useCallback((moved: ReadonlyMap<Id, Point>) => void move(placesToSave(whole, positions, moved)), [move, whole, positions]);
  const onLook = useCallback((at: string) => go({ at }, 'replace'), [go]);
  const selectOne = useCallback((id: Id) => select([id]), [select]);
  const { isOnWall } = useTheme();
  const focus = filter.focus ? `${filter.focus} ${filter.steps ?? 1}` : '';

  useElements(cy, network, positions, scene, marks);
  useLook(cy);
  useSelection(cy, selected, network, select);
  useHighlight(cy, network, current);
  useCurrent(cy, network, current);
  useCamera(cy, { at: search.at, selected, focus, isOnWall, onLook });
  usePointing(cy, scene, tie ? tie.choose : selectOne);
  useTieEnd(cy, tie);
  useHolding(cy, selected, select);
  useDragging(cy, can('position.write') ? onMove : null);
  // After all of the above: effects run in the order they stand.
  useEffect(() => onDrawn(cy), [cy, onDrawn]);
  return null;
}
