import type { Graph } from './graph.ts';

/** What an id in XML may not hold, in whichever version: its editions differ over letters beyond these, and none has `½` among its name tokens. */
export const unfitForXml = /[^A-Za-z0-9._:-]/gu;

/** The same graph with ids that a format allows: each `unfit` character becomes `-`, and ids that would then be the same get a number. */
export function withFitIds({ attributes, nodes, edges }: Graph, unfit: RegExp): Graph {
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  const fit = (id: string): string => {
    const plain = id.replace(unfit, '-');
    let free = plain;
    for (let count = 2; taken.has(free); count += 1) free = `${plain}-${count}`;
    taken.add(free);
    return free;
  };
  for (const { id } of nodes) ids.set(id, fit(id));
  const at = (id: string) => ids.get(id) ?? id;
  return {
    attributes,
    nodes: nodes.map((node) => ({ ...node, id: at(node.id) })),
    edges: edges.map((edge) => ({ ...edge, id: edge.id === null ? null : fit(edge.id), source: at(edge.source), target: at(edge.target) })),
  };
}
