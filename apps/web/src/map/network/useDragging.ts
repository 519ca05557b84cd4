import type { Id } from '@weft/domain';
import type { Point } from '@weft/network';
import type { Core, EventObject } from 'cytoscape';
import { useEffect } from 'react';

/** Tells where nodes were dragged to, all of one drag together. Without `onMove` nothing can be dragged. */
export function useDragging(cy: Core, onMove: ((moved: ReadonlyMap<Id, Point>) => void) | null): void {
  useEffect(() => {
    cy.autoungrabify(onMove === null);
    if (!onMove) return;
    let moved = new Map<Id, Point>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const drop = ({ target }: EventObject) => {
      moved.set(target.id(), { ...target.position() });
      clearTimeout(timer);
      // Each node of a drag is reported by itself, one right after another.
      timer = setTimeout(() => {
        onMove(moved);
        moved = new Map();
      });
    };
    cy.on('dragfree', 'node', drop);
    return () => {
      clearTimeout(timer);
      cy.off('dragfree', 'node', drop);
    };
  }, [cy, onMove]);
}
