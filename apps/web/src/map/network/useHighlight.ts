import type { Id } from '@weft/domain';
import { type Network, type Part, within } from '@weft/network';
import type { Core, EdgeSingular, EventObject, NodeSingular } from 'cytoscape';
import { useEffect } from 'react';
import { lassoBegun } from './lasso/gesture.ts';
import { sightOf } from './overview/sight.ts';

/** Beyond this many elements, fading all the others takes longer than a glance. */
const mostFaded = 4000;

/** What belongs with a node (whoever it shares a relationship with) or a line (the whole relationship and its ends). */
function partAround(network: Network, target: NodeSingular | EdgeSingular): Part {
  if (target.isNode()) return within(network, target.id(), 1);
  const own = network.edges.filter(({ relationshipId }) => relationshipId === target.data('relationshipId'));
  return { nodes: new Set(own.flatMap(({ source, target: end }) => [source, end])), edges: new Set(own.map(({ id }) => id)) };
}

function show(cy: Core, part: Part | null): void {
  sightOf(cy)?.bring('highlight', part);
  const fades = cy.elements().length <= mostFaded;
  cy.batch(() => {
    cy.elements('.dim, .near').removeClass('dim near');
    if (!part) return;
    const inPart = cy.elements().filter((element) => (element.isNode() ? part.nodes : part.edges).has(element.id()));
    inPart.addClass('near');
    if (fades) cy.elements().not(inPart).not(':selected').addClass('dim');
  });
  cy.emit('highlight');
}

/** Brings out what the pointer is on, or the keyboard, with what it is tied to, and fades the rest. */
export function useHighlight(cy: Core, network: Network, current: Id | null): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = () => {
      const part = current === null ? null : within(network, current, 1);
      show(cy, part && part.nodes.size > 0 ? part : null);
    };
    // A pointer on its way across the map should not set it flickering.
    const after = (wait: number, then: () => void) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (!cy.destroyed()) then();
      }, wait);
    };
    const enter = ({ target }: EventObject) => {
      // A hand that draws a line across the map passes over much that it does not mean.
      if (target === cy || !cy.userPanningEnabled()) return;
      cy.container()?.setAttribute('data-over', 'thing');
      after(90, () => show(cy, partAround(network, target)));
    };
    const leave = () => {
      cy.container()?.removeAttribute('data-over');
      after(140, rest);
    };
    const stop = () => {
      clearTimeout(timer);
      show(cy, null);
    };
    rest();
    cy.on('mouseover', 'node, edge', enter);
    cy.on('mouseout grab', 'node, edge', leave);
    cy.on(lassoBegun, stop);
    return () => {
      clearTimeout(timer);
      cy.off('mouseover', 'node, edge', enter);
      cy.off('mouseout grab', 'node, edge', leave);
      cy.off(lassoBegun, stop);
    };
  }, [cy, network, current]);
}
