import type { Core, EventObject } from 'cytoscape';
import { useEffect } from 'react';
import type { Tie } from '../tie/useTie.ts';

/** While a tie is being drawn, a press on the drawing chooses who it is with and selects nothing. */
export function useTieEnd(cy: Core, tie: Tie | null): void {
  const choose = tie?.choose;
  useEffect(() => {
    if (!choose) return;
    const press = ({ target }: EventObject) => choose(String(target.isEdge() ? target.data('relationshipId') : target.id()));
    cy.autounselectify(true);
    cy.on('tap', 'node, edge', press);
    return () => {
      cy.off('tap', 'node, edge', press);
      if (!cy.destroyed()) cy.autounselectify(false);
    };
  }, [cy, choose]);
}
