import { UndirectedGraph } from 'graphology';
import imported, { type ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import type { NetworkEdge } from '../build/network.ts';
import type { Component } from './component.ts';
import { fraction } from './hash.ts';
import { room } from './point.ts';
import type { Body } from './spread.ts';

type Layout = typeof imported.default;

function isLayout(value: unknown): value is Layout {
  return typeof value === 'function';
}

// The package's types promise a module with a default; what Node and bundlers hand over is the function itself.
const candidate: unknown = imported;
const forceAtlas2: Layout = isLayout(candidate) ? candidate : imported.default;

function settingsFor(order: number): ForceAtlas2Settings {
  return {
    // On networks with a few much-joined organisations, those in the middle rather than at the rim crosses fewer lines.
    outboundAttractionDistribution: false,
    linLogMode: false,
    strongGravityMode: false,
    gravity: 2,
    scalingRatio: 12,
    edgeWeightInfluence: 0.5,
    slowDown: 1 + Math.log(order),
    barnesHutOptimize: order > 400,
    barnesHutTheta: 0.7,
  };
}

/** Start places on a disc by hash of the id, so that they depend on nothing else. */
function graphOf(component: Component, edges: readonly NetworkEdge[], seed: string): UndirectedGraph {
  const graph = new UndirectedGraph();
  const radius = 10 * Math.sqrt(component.length);
  for (const id of component) {
    const turn = 2 * Math.PI * fraction(`${seed} turn ${id}`);
    const out = radius * Math.sqrt(fraction(`${seed} out ${id}`));
    graph.addNode(id, { x: out * Math.cos(turn), y: out * Math.sin(turn) });
  }
  const bundles = new Map<string, NetworkEdge>();
  for (const edge of edges) if (edge.index === 0) bundles.set(`${edge.source} ${edge.target}`, edge);
  for (const key of [...bundles.keys()].sort()) {
    const edge = bundles.get(key);
    if (edge && edge.source !== edge.target) graph.mergeEdge(edge.source, edge.target, { weight: edge.count });
  }
  return graph;
}

function medianLength(graph: UndirectedGraph, bodies: ReadonlyMap<string, Body>): number {
  const lengths = graph.mapEdges((_edge, _attributes, source, target) => {
    const a = bodies.get(source);
    const b = bodies.get(target);
    return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
  });
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)] || 1;
}

/**
 * ForceAtlas2 on one group of joined nodes, drawn so that a usual edge is a little longer than a room, centred on the middle.
 * The same ids, edges and seed always give the same places.
 */
export function applyForces(component: Component, edges: readonly NetworkEdge[], seed: string, iterations: number): Body[] {
  const graph = graphOf(component, edges, seed);
  const places = forceAtlas2(graph, { iterations, settings: settingsFor(component.length), getEdgeWeight: 'weight' });
  const bodies = new Map(component.map((id) => [id, { id, x: places[id]?.x ?? 0, y: places[id]?.y ?? 0 }]));
  const scale = (1.25 * room.across) / medianLength(graph, bodies);
  const middle = { x: 0, y: 0 };
  for (const { x, y } of bodies.values()) {
    middle.x += x / bodies.size;
    middle.y += y / bodies.size;
  }
  for (const body of bodies.values()) {
    body.x = (body.x - middle.x) * scale;
    body.y = (body.y - middle.y) * scale;
  }
  return [...bodies.values()];
}
