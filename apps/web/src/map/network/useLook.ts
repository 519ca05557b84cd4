import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { readNetworkColours } from '../../ui/map/networkColours.ts';
import { networkLook } from '../../ui/map/networkLook.ts';
import { detailAt, isLarge, onWall, scaleAt } from '../../ui/map/networkScale.ts';
import { useTheme } from '../../ui/theme/theme.ts';
import { paced } from './pace.ts';

/** Styles the drawing from the page's tokens, anew when the theme changes, on a wall and off it, and as zooming changes the scale. */
export function useLook(cy: Core): void {
  const { theme, isOnWall } = useTheme();
  useEffect(() => {
    const contrast = matchMedia('(prefers-contrast: more)');
    let drawnAt = 0;
    const draw = () => {
      if (cy.destroyed()) return;
      drawnAt = cy.zoom();
      const detail = detailAt(drawnAt, cy.elements().length);
      const scale = isOnWall ? onWall(scaleAt(drawnAt), window.innerHeight) : scaleAt(drawnAt);
      cy.style(networkLook(readNetworkColours(document.documentElement, theme), scale, detail));
      cy.emit('restyle');
    };
    // Styling a large map anew takes a while, so it waits for zooming to rest and for a difference worth it. On a wall words are no lower than
    // they must be to be read from the back.
    const worthIt = (many: number) => (isLarge(many) ? 0.3 : isOnWall ? 0.001 : 0.02);
    const redraw = paced(
      () => {
        if (cy.destroyed()) return;
        const many = cy.elements().length;
        const isWorthIt = Math.abs(Math.log(cy.zoom() / drawnAt)) > worthIt(many);
        if (isWorthIt || detailAt(cy.zoom(), many) !== detailAt(drawnAt, many)) draw();
      },
      () => (isLarge(cy.elements().length) ? 350 : 60),
    );
    draw();
    cy.on('zoom', redraw.ask);
    contrast.addEventListener('change', draw);
    // On a wall, words are as high as the wall asks for: filling the screen makes it higher.
    if (isOnWall) window.addEventListener('resize', draw);
    return () => {
      redraw.stop();
      cy.off('zoom', redraw.ask);
      contrast.removeEventListener('change', draw);
      window.removeEventListener('resize', draw);
    };
  }, [cy, theme, isOnWall]);
}
