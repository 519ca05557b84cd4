import Graph from 'graphology';
import Sigma from 'sigma';
import { colours, fetchElements, room } from './elements.js';

const { nodes, edges } = await fetchElements();
const graph = new Graph({ multi: true, type: 'undirected' });
// Its y grows upwards.
for (const { id, label, x, y, council } of nodes)
  graph.addNode(id, { label, x, y: -y, size: 4, color: council ? colours.council : colours.partner });
for (const { id, source, target, colour } of edges) graph.addEdgeWithKey(id, source, target, { size: 1, color: colour });
new Sigma(graph, room());
