/// <reference path="./betweenness.d.ts" />
import type { Id } from '@weft/domain';
import { UndirectedGraph } from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import type { Network } from '../build/network.ts';
import { joinsOf } from './joined.ts';

/**
 * How often each organisation stands on a shortest way between two others: from 0 for never to 1 for between all of them. Where there are
 * several shortest ways, each counts for its part.
 */
export function betweenOf(network: Network): Map<Id, number> {
  const graph = new UndirectedGraph();
  const joins = joinsOf(network);
  for (const id of joins.keys()) graph.addNode(id);
  for (const [id, others] of joins) for (const other of others) if (id < other) graph.addEdge(id, other);
  // Among two there is nobody to stand between.
  if (graph.order < 3) return new Map([...joins.keys()].map((id) => [id, 0]));
  return new Map(Object.entries(betweenness(graph, { getEdgeWeight: null, normalized: true })));
}
