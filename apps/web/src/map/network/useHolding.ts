import type { Id } from '@weft/domain';
import type { Core, EventObject } from 'cytoscape';
import { useEffect } from 'react';

/** A finger that rests on a node adds it to what is selected or takes it out, as a press with Ctrl does. */
export function useHolding(cy: Core, selected: readonly Id[], onSelect: (ids: readonly Id[]) => void): void {
  useEffect(() => {
    const hold = ({ target, originalEvent }: EventObject) => {
      if (!originalEvent.type.startsWith('touch')) return;
      const id = String(target.id());
      // Lifting the finger would select this one alone.
      cy.autounselectify(true);
      cy.one('tapend', () => {
        requestAnimationFrame(() => {
          if (cy.destroyed()) return;
          cy.autounselectify(false);
          onSelect(selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id]);
        });
      });
    };
    cy.on('taphold', 'node', hold);
    return () => {
      cy.off('taphold', 'node', hold);
    };
  }, [cy, selected, onSelect]);
}
