// Lays a network out in a worker of Node's: Weft's own layout, or ForceAtlas2 by itself with the same settings. Tells how long that took.
import { parentPort, workerData } from 'node:worker_threads';

const turns = 200;
const { side, elements } = workerData;

/** @returns {Promise<() => void>} */
async function prepared() {
  if (side === 'weft') {
    const { layoutNetwork } = await import('@weft/network');
    const nodes = elements.nodes.map((/** @type {any} */ node) => ({
      ...node,
      kind: 'organisation',
      degree: 1,
      side: 'partner',
      x: null,
      y: null,
    }));
    const edges = elements.edges.map((/** @type {any} */ edge) => ({
      ...edge,
      relationshipId: edge.id,
      kind: 'tie',
      brokers: [],
      index: 0,
      count: 1,
    }));
    return () => layoutNetwork({ nodes, edges }, { iterations: turns });
  }
  const { UndirectedGraph } = await import('graphology');
  const { default: imported } = await import('graphology-layout-forceatlas2');
  /** @type {any} */
  const forceAtlas2 = imported;
  return () => {
    const graph = new UndirectedGraph();
    for (const { id, x, y } of elements.nodes) graph.addNode(id, { x, y });
    for (const { source, target } of elements.edges) graph.mergeEdge(source, target);
    const settings = { gravity: 2, scalingRatio: 12, slowDown: 1 + Math.log(graph.order), barnesHutOptimize: true, barnesHutTheta: 0.7 };
    forceAtlas2.assign(graph, { iterations: turns, settings });
  };
}

const layOut = await prepared();
const started = performance.now();
layOut();
parentPort?.postMessage(performance.now() - started);
