// The parts of ForceAtlas2 that its package publishes without types: one turn at a time, as its own worker runs it.
declare module 'graphology-layout-forceatlas2/iterate.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';

  function iterate(settings: ForceAtlas2Settings, nodes: Float32Array, edges: Float32Array): void;
  export = iterate;
}

declare module 'graphology-layout-forceatlas2/helpers.js' {
  import type { AbstractGraph } from 'graphology-types';

  const helpers: {
    graphToByteArrays: (
      graph: AbstractGraph,
      weightOf: (edge: string, attributes: { weight: number }) => number,
    ) => { nodes: Float32Array; edges: Float32Array };
    collectLayoutChanges: (graph: AbstractGraph, nodes: Float32Array) => Record<string, { x: number; y: number }>;
  };
  export = helpers;
}
