import type { Id } from '@weft/domain';
import { lassoed, type Network, type Point } from '@weft/network';
import type { Core } from 'cytoscape';
import { useCallback, useEffect, useState } from 'react';
import { notify } from '../../../ui/index.ts';
import { useMap } from '../../state/mapState.ts';
import { beginLasso, type Lasso } from './gesture.ts';

/** More would make an address too long to hand on. */
const mostSelected = 400;

/** Shift-drag draws a line round things and selects the nodes inside; with Ctrl or Cmd too it adds them. */
export function useLasso(cy: Core | null, network: Network) {
  const { selected, select } = useMap();
  const [line, setLine] = useState<readonly Point[] | null>(null);
  /** Shift is held over the drawing: what it is good for is said, and the pointer shows it. */
  const [isReady, setReady] = useState(false);

  const onLasso = useCallback(
    (ids: readonly Id[], adds: boolean) => {
      const all = [...new Set([...(adds ? selected : []), ...ids])];
      if (all.length > mostSelected) notify({ message: `The first ${mostSelected} of ${all.length} are selected` });
      select(all.slice(0, mostSelected));
    },
    [selected, select],
  );

  useEffect(() => {
    const surface = cy?.container();
    if (!cy || !surface) return;
    let lasso: Lasso | null = null;
    const press = (event: PointerEvent) => {
      if (!event.shiftKey || event.button !== 0 || event.pointerType === 'touch') return;
      lasso?.stop();
      lasso = beginLasso(cy, event, {
        onLine: setLine,
        onDone: (drawn, adds) => {
          const ids = lassoed(network, drawn);
          if (ids.length > 0) onLasso(ids, adds);
        },
      });
    };
    const over = ({ shiftKey }: PointerEvent) => setReady(shiftKey);
    const out = () => setReady(false);
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Shift') setReady(event.type === 'keydown' && surface.matches(':hover'));
    };
    surface.addEventListener('pointerdown', press);
    surface.addEventListener('pointermove', over);
    surface.addEventListener('pointerleave', out);
    window.addEventListener('keydown', key);
    window.addEventListener('keyup', key);
    window.addEventListener('blur', out);
    return () => {
      lasso?.stop();
      surface.removeEventListener('pointerdown', press);
      surface.removeEventListener('pointermove', over);
      surface.removeEventListener('pointerleave', out);
      window.removeEventListener('keydown', key);
      window.removeEventListener('keyup', key);
      window.removeEventListener('blur', out);
    };
  }, [cy, network, onLasso]);

  return { line, isReady: isReady || line !== null };
}
