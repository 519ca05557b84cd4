// Lays out what it is sent: as Weft's usual layout does when somebody asks for it, or by ForceAtlas2 alone with as many turns. Sends the places back.
import { parentPort, workerData } from 'node:worker_threads';
import { layoutOf, turnsFor } from '@weft/network';
import { UndirectedGraph } from 'graphology';
import imported from 'graphology-layout-forceatlas2';

/** @typedef {{ nodes: { id: string, label: string, x: number, y: number }[], edges: { id: string, source: string, target: string }[] }} Elements */

/** @type {any} */
const forceAtlas2 = imported;

/** @param {Elements} elements */
function weft(elements) {
  /** @type {any[]} */
  const nodes = elements.nodes.map((node) => ({ ...node, kind: 'organisation', degree: 1, side: 'partner', x: null, y: null }));
  /** @type {any[]} */
  const edges = elements.edges.map((edge) => ({ ...edge, relationshipId: edge.id, kind: 'tie', brokers: [], index: 0, count: 1 }));
  let said = 0;
  return layoutOf('forces').run({ nodes, edges }, { values: {}, groups: [], middle: null }, (part) => {
    const percent = Math.floor(part * 100);
    if (percent > said) parentPort?.postMessage({ percent });
    said = percent;
  });
}

/** @param {Elements} elements */
function floor(elements) {
  const graph = new UndirectedGraph();
  for (const { id, x, y } of elements.nodes) graph.addNode(id, { x, y });
  for (const { source, target } of elements.edges) graph.mergeEdge(source, target);
  const settings = { gravity: 2, scalingRatio: 12, slowDown: 1 + Math.log(graph.order), barnesHutOptimize: true, barnesHutTheta: 0.7 };
  return new Map(Object.entries(forceAtlas2(graph, { iterations: turnsFor(graph.order), settings })));
}

parentPort?.once('message', (/** @type {Elements} */ elements) => {
  parentPort?.postMessage({ places: [...(workerData === 'weft' ? weft(elements) : floor(elements))] });
});
parentPort?.postMessage('ready');
