import type { Id } from '@weft/domain';
import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { sightOf } from './overview/sight.ts';
import { drawnOf } from './view.ts';

/** Rings what the keyboard is on: a node, or the lines of a relationship without a hub. */
export function useCurrent(cy: Core, drawn: unknown, current: Id | null): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn anew has to be ringed anew
  useEffect(() => {
    if (cy.destroyed()) return;
    const sight = sightOf(cy);
    sight?.bring('current', current === null ? null : sight.partOf([current]));
    cy.batch(() => {
      cy.elements('.current').removeClass('current');
      if (current !== null) drawnOf(cy, [current]).addClass('current');
    });
  }, [cy, current, drawn]);
}
