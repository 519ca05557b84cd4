import cytoscape from 'cytoscape';
import { colours, fetchElements, room } from './elements.js';

const { nodes, edges } = await fetchElements();
cytoscape({
  container: room(),
  elements: [
    ...nodes.map(({ id, label, x, y, council }) => ({
      group: /** @type {const} */ ('nodes'),
      data: { id, label, colour: council ? colours.council : colours.partner },
      position: { x, y },
    })),
    ...edges.map(({ id, source, target, colour }) => ({ group: /** @type {const} */ ('edges'), data: { id, source, target, colour } })),
  ],
  style: [
    { selector: 'node', style: { width: 20, height: 20, label: 'data(label)', 'font-size': 12, 'background-color': 'data(colour)' } },
    { selector: 'edge', style: { width: 2, 'curve-style': 'haystack', 'line-color': 'data(colour)' } },
  ],
  layout: { name: 'preset' },
});
