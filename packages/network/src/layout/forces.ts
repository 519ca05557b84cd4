/// <reference path="./forceatlas2.d.ts" />
import { UndirectedGraph } from 'graphology';
import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import helpers from 'graphology-layout-forceatlas2/helpers.js';
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { NetworkEdge } from '../build/network.ts';
import { fraction } from './hash.ts';
import { room } from './point.ts';
import type { Body } from './spread.ts';

/** What draws two nodes together: the first of the lines between them, which says how many there are. */
export type Pull = Pick<NetworkEdge, 'source' | 'target' | 'index' | 'count'>;

export interface Turning {
  seed: string;
  /** Turns of ForceAtlas2. */
  turns: number;
  /** How long a usual edge is made, in rooms. */
  length: number;
  /** Told after every turn. */
  onTurn?: (() => void) | undefined;
}

/** As many turns as a number of nodes asks for: what a few hundred need is more than thousands can wait for. */
export function turnsFor(order: number): number {
  return order <= 150 ? 600 : order <= 1000 ? 400 : 100;
}

// Everything that a turn reads: its defaults are filled in by the package's own entrance, which runs all turns in one go.
function settingsFor(order: number): ForceAtlas2Settings {
  return {
    adjustSizes: false,
    // On networks with a few much-joined organisations, those in the middle rather than at the rim crosses fewer lines.
    outboundAttractionDistribution: false,
    linLogMode: false,
    strongGravityMode: false,
    gravity: 2,
    scalingRatio: 12,
    edgeWeightInfluence: 1,
    slowDown: 1 + Math.log(order),
    barnesHutOptimize: order > 400,
    barnesHutTheta: 0.7,
  };
}

/** Start places on a disc by hash of the id, so that they depend on nothing else. */
function graphOf(ids: readonly string[], edges: readonly Pull[], seed: string): UndirectedGraph {
  const graph = new UndirectedGraph();
  const radius = 10 * Math.sqrt(ids.length);
  for (const id of ids) {
    const turn = 2 * Math.PI * fraction(`${seed} turn ${id}`);
    const out = radius * Math.sqrt(fraction(`${seed} out ${id}`));
    graph.addNode(id, { x: out * Math.cos(turn), y: out * Math.sin(turn) });
  }
  const placeOf = new Map(ids.map((id, index) => [id, index]));
  const bundles = new Map<number, Pull>();
  for (const edge of edges)
    if (edge.index === 0 && edge.source !== edge.target)
      bundles.set((placeOf.get(edge.source) ?? 0) * ids.length + (placeOf.get(edge.target) ?? 0), edge);
  for (const [, { source, target, count }] of [...bundles].sort(([a], [b]) => a - b)) graph.mergeEdge(source, target, { weight: count });
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
 * ForceAtlas2 on nodes and what joins them, drawn so that a usual edge is as long as asked, centred on the middle.
 * The same ids, edges and seed always give the same places.
 */
export function applyForces(ids: readonly string[], edges: readonly Pull[], { seed, turns, length, onTurn }: Turning): Body[] {
  const graph = graphOf(ids, edges, seed);
  const settings = settingsFor(ids.length);
  const matrices = helpers.graphToByteArrays(graph, (_edge, { weight }) => weight);
  // Many lines pull by the square root of how many they are: worked out once here rather than by every turn.
  for (let at = 2; at < matrices.edges.length; at += 3) matrices.edges[at] = Math.sqrt(matrices.edges[at] ?? 0);
  for (let turn = 0; turn < turns; turn += 1) {
    iterate(settings, matrices.nodes, matrices.edges);
    onTurn?.();
  }
  const places = helpers.collectLayoutChanges(graph, matrices.nodes);
  const bodies = new Map(ids.map((id) => [id, { id, x: places[id]?.x ?? 0, y: places[id]?.y ?? 0 }]));
  const scale = (length * room.across) / medianLength(graph, bodies);
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
