import type { Core } from 'cytoscape';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { NetworkOverview } from '../../../ui/map/NetworkFrame.tsx';
import { readNetworkColours } from '../../../ui/map/networkColours.ts';
import { paintNames, paintSigns, type Through } from '../../../ui/map/networkOverview.ts';
import { paintGroups } from '../../../ui/map/overviewGroups.ts';
import { paintOrganisations } from '../../../ui/map/overviewOrganisations.ts';
import { useTheme } from '../../../ui/theme/theme.ts';
import { type Camera, readCamera } from '../../address/camera.ts';
import type { NetworkMarks } from '../../marks/marks.ts';
import { paced } from '../pace.ts';
import { cameraOf, fitted } from '../view.ts';
import { boxesOf, groupMarks, groupSigns } from './groupMarks.ts';
import { type Level, levelAt } from './level.ts';
import { groupNames, namesIn, organisationsIn } from './picture.ts';
import type { Scene } from './scene.ts';
import { sightChanged, sightOf } from './sight.ts';

interface OverviewProps {
  scene: Scene;
  /** What is said of records besides what they are. */
  marks: NetworkMarks | null;
  /** Null until Cytoscape has been fetched: what is to be seen first does not wait for that. */
  cy: Core | null;
  /** Told what the map is seen as, and null when it is drawn no longer. */
  onLevel: (level: Level | null) => void;
  /** The camera of the address. */
  at: string | undefined;
}

/** A picture that took longer than this, in milliseconds, is moved about as it is and painted anew when moving rests. */
const quick = 7;
const rest = 110;
const nobody: ReadonlySet<number> = new Set();

/** A large map, painted straight onto a canvas under Cytoscape's: groups from far off, nearer in organisations. */
export function Overview({ scene, marks, cy, at, onLevel }: OverviewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { theme } = useTheme();
  const first = useRef(at);
  const said = useMemo(() => marks && groupMarks(scene, marks), [scene, marks]);

  // Before the browser paints, so that there is no frame without it.
  useLayoutEffect(() => {
    const element = canvas.current;
    const pen = element?.getContext('2d');
    const room = element?.parentElement;
    if (!element || !pen || !room) return;
    let painted: { through: Through; took: number; held: ReadonlySet<number> } | null = null;
    const cameraNow = (width: number, height: number): Camera =>
      cy && !cy.destroyed() ? cameraOf(cy) : (readCamera(first.current) ?? fitted(scene.box, { width, height }, room));
    const throughNow = (): Through => {
      const { clientWidth: width, clientHeight: height } = room;
      const { x, y, zoom } = cameraNow(width, height);
      return { width, height, zoom, x: width / 2 - x * zoom, y: height / 2 - y * zoom };
    };
    const heldNow = () => (cy && sightOf(cy)?.near) || nobody;
    const paint = () => {
      const held = heldNow();
      const started = performance.now();
      const through = throughNow();
      if (element.width !== through.width || element.height !== through.height) {
        element.width = through.width;
        element.height = through.height;
      }
      element.style.transform = '';
      const colours = readNetworkColours(document.documentElement, theme);
      const level = levelAt(through.zoom, scene, through);
      onLevel(level);
      if (level === 'groups') {
        const signs = said ? groupSigns(scene, said, through) : [];
        paintGroups(pen, through, 1, { ...scene, marks: said }, colours);
        paintNames(pen, 1, groupNames(scene, through, colours.font, boxesOf(signs, colours.font)), colours);
        paintSigns(pen, 1, signs, colours);
      } else {
        const { inSight, nodes, lines, signs } = organisationsIn(scene, through, held, marks);
        paintOrganisations(pen, through, 1, { nodes, lines }, colours);
        paintSigns(pen, 1, signs, colours);
        if (held.size === 0) paintNames(pen, 1, namesIn(scene, through, inSight, colours.font), colours);
      }
      painted = { through, took: performance.now() - started, held };
    };
    paint();
    if (!cy) return;

    const settle = paced(paint, () => rest);
    let frame = 0;
    const move = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (cy.destroyed()) return;
        const now = throughNow();
        if (!painted || painted.took < quick) {
          paint();
          return;
        }
        const { through } = painted;
        const grown = now.zoom / through.zoom;
        element.style.transform = `translate(${now.x - through.x * grown}px, ${now.y - through.y * grown}px) scale(${grown})`;
        settle.ask();
      });
    };
    const fade = () => element.toggleAttribute('data-faded', cy.elements('.near').nonempty());
    cy.on('viewport', move);
    const sighted = () => {
      if (heldNow() !== painted?.held) settle.ask();
    };
    cy.on('resize', settle.ask);
    cy.on(sightChanged, sighted);
    cy.on('highlight', fade);
    return () => {
      cancelAnimationFrame(frame);
      settle.stop();
      cy.off('viewport', move);
      cy.off('resize', settle.ask);
      cy.off(sightChanged, sighted);
      cy.off('highlight', fade);
    };
  }, [scene, marks, said, cy, theme, onLevel]);
  useEffect(() => () => onLevel(null), [onLevel]);

  useEffect(() => {
    first.current = at;
  }, [at]);

  return <NetworkOverview ref={canvas} />;
}
