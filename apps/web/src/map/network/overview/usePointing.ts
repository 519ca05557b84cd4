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
const mostSelected = 400;

/** Two frames on: by then the drawing has told what it made of the same press. */
function afterwards(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
}

/**
 * What the pointer does on the overview of a large map. What it is on is handed to Cytoscape, which then does with it as near in: brings it out,
 * selects it, drags it. A press on a group goes nearer to it; a box selects all organisations in it.
 */
export function usePointing(cy: Core, scene: Scene | null, selected: readonly Id[], onSelect: (ids: readonly Id[]) => void): void {
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
      if (id !== null) afterwards(() => onSelect([id]));
    };
    let corner: { x: number; y: number } | null = null;
    const startBox = ({ position }: EventObject) => {
      corner = position;
    };
    const endBox = ({ position }: EventObject) => {
      if (!corner) return;
      const [x, y] = [
        [corner.x, position.x],
        [corner.y, position.y],
      ];
      const box = { left: Math.min(...x), right: Math.max(...x), top: Math.min(...y), bottom: Math.max(...y) };
      corner = null;
      const ids = nodesIn(scene, box).flatMap((node) => scene.nodes[node]?.id ?? []);
      if (ids.length > 0) afterwards(() => onSelect([...new Set([...selected, ...ids])].slice(0, mostSelected)));
    };
    cy.on('mousemove', move);
    cy.on('tap', press);
    cy.on('boxstart', startBox);
    cy.on('boxend', endBox);
    return () => {
      cy.off('mousemove', move);
      cy.off('tap', press);
      cy.off('boxstart', startBox);
      cy.off('boxend', endBox);
    };
  }, [cy, scene, selected, onSelect]);
}

function around({ x, y, radius }: { x: number; y: number; radius: number }) {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}
