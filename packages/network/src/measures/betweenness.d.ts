// Its package says that the function is a default export; what is published is the function itself.
declare module 'graphology-metrics/centrality/betweenness.js' {
  import type { AbstractGraph } from 'graphology-types';

  function betweenness(graph: AbstractGraph, options: { getEdgeWeight: null; normalized: boolean }): Record<string, number>;
  export = betweenness;
}
