import type { Network, Positions } from '@weft/network';
import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import type { NetworkMarks } from '../marks/marks.ts';
import { elementsOf } from './elements.ts';
import { motionTime } from './motion.ts';
import type { Scene } from './overview/scene.ts';
import { Sight, setSight, sightOf } from './overview/sight.ts';
import { paced } from './pace.ts';
import { syncElements } from './syncElements.ts';
import { fit } from './view.ts';

/** How long one may move about before what has come into sight is drawn in full, in milliseconds. */
const rest = 120;
/** How long things are on their way to other places. */
const glide = 320;

/**
 * Keeps what is drawn the same as the network: all of it, or of a large one (which has a scene) what is in sight.
 */
export function useElements(cy: Core, network: Network, positions: Positions, scene: Scene | null, marks: NetworkMarks | null): void {
  useEffect(() => {
    if (cy.destroyed()) return;
    if (!scene) {
      setSight(cy, null);
      syncElements(cy, elementsOf(network, positions, marks), motionTime(glide));
      return;
    }
    const before = sightOf(cy);
    const sight = new Sight(cy, network, positions, scene, marks, before);
    setSight(cy, sight);
    // A new drawing looks at the middle from near by, where there may be much to draw that nobody asked to see.
    if (!before) fit(cy, 0);
    sight.refresh();
    const refresh = paced(
      () => sight.refresh(),
      () => rest,
    );
    cy.on('viewport resize', refresh.ask);
    return () => {
      refresh.stop();
      cy.off('viewport resize', refresh.ask);
    };
  }, [cy, network, positions, scene, marks]);
}
