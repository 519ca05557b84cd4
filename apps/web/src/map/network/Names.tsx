import type { Core } from 'cytoscape';
import { useLayoutEffect, useRef, useState } from 'react';
import { StandingOff } from '../../ui/map/StandingOff.tsx';
import type { AwayNames } from './awayNames.ts';
import { useLabels } from './useLabels.ts';

const none: AwayNames = { names: [], pan: { x: 0, y: 0 }, zoom: 1 };

/** The names on the drawing: by what they name, or, where there is no room, a little way off with a line to each. */
export function Names({ cy }: { cy: Core }) {
  const [away, setAway] = useState(none);
  const layer = useRef<SVGSVGElement>(null);
  useLabels(cy, setAway);
  // Between two looks at where there is room they move along with the drawing.
  useLayoutEffect(() => {
    const follow = () => {
      if (!layer.current || cy.destroyed()) return;
      const { pan, zoom } = away;
      const grown = cy.zoom() / zoom;
      layer.current.style.transform = `translate(${cy.pan().x - pan.x * grown}px, ${cy.pan().y - pan.y * grown}px) scale(${grown})`;
    };
    follow();
    if (away.names.length === 0) return;
    cy.on('viewport', follow);
    return () => {
      cy.off('viewport', follow);
    };
  }, [cy, away]);
  return <StandingOff ref={layer} names={away.names} />;
}
