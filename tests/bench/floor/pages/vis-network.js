import { DataSet, Network } from 'vis-network/standalone';
import { colours, fetchElements, room } from './elements.js';

const { nodes, edges } = await fetchElements();
new Network(
  room(),
  {
    nodes: new DataSet(
      nodes.map(({ id, label, x, y, council }) => ({ id, label, x, y, color: council ? colours.council : colours.partner })),
    ),
    edges: new DataSet(edges.map(({ id, source, target, colour }) => ({ id, from: source, to: target, color: colour }))),
  },
  { physics: false, layout: { improvedLayout: false }, nodes: { shape: 'dot', size: 10 }, edges: { smooth: false, width: 2 } },
);
