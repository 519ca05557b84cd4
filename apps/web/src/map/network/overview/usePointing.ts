import type { Id } from '@weft/domain';
import type { Core, EventObject } from 'cytoscape';
import { useEffect } from 'react';
import { motionTime } from '../motion.ts';
import { showRegion } from '../view.ts';
import { discAt, lineAt, nodeAt } from './hit.ts';
import { levelAt } from './level.ts';
import { nodesIn, type Scene } from './scene.ts';
import { sightOf } from './sight.ts';

/** How near to a node or a line counts as on it, in pixels. */
const reach = { node: 9, line: 5 };

/** Two frames on: by then the drawing has told what it made of the same press. */
function afterwards(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
}

/**
 * What the pointer does on the overview of a large map. What it is on is handed to Cytoscape, which then does with it as near in: brings it out,
 * selects it, drags it. A press on a group goes nearer to it.
 */
export function usePointing(cy: Core, scene: Scene | null, onPress: (id: Id) => void): void {
  useEffect(() => {
    if (!scene) return;
    const level = () => levelAt(cy.zoom(), scene, { width: cy.width(), height: cy.height() });
    const on = ({ position }: EventObject): Id | null => (level() === 'groups' ? null : nodeAt(scene, position, reach.node / cy.zoom()));
    const move = (event: EventObject) => {
      if (event.target !== cy) return;
      const id = on(event);
      sightOf(cy)?.bring('pointer', id === null ? null : { nodes: new Set([id]), edges: new Set() });
      const disc = level() === 'groups' ? discAt(scene, event.position) : null;
      if (disc) cy.container()?.setAttribute('data-over', 'thing');
      else cy.container()?.removeAttribute('data-over');
    };
    const press = (event: EventObject) => {
      if (event.target !== cy) return;
      if (level() === 'groups') {
        const disc = discAt(scene, event.position);
        if (disc) showRegion(cy, around(disc), motionTime());
        return;
      }
      const inSight = nodesIn(scene, sightOf(cy)?.window() ?? scene.box);
      const id = on(event) ?? lineAt(scene, event.position, reach.line / cy.zoom(), inSight);
      if (id !== null) afterwards(() => onPress(id));
    };
    cy.on('mousemove', move);
    cy.on('tap', press);
    return () => {
      cy.off('mousemove', move);
      cy.off('tap', press);
    };
  }, [cy, scene, onPress]);
}

function around({ x, y, radius }: { x: number; y: number; radius: number }) {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}
