import { Graph, layout } from '@dagrejs/dagre';

/** One thing of a graph: what it is, and a few words about it. */
export interface GraphNode {
  id: string;
  label: string;
  about?: string | undefined;
  /** Leads to it, when it is somewhere to go. */
  href?: string | undefined;
  /** `way`: on the way that counts; `start`: where that way begins; `end`: what everything leads to. */
  stands?: 'way' | 'start' | 'end' | undefined;
}

/** One thing that has to come before another. */
export interface GraphLink {
  from: string;
  to: string;
  isWay?: boolean | undefined;
}

/** A node with its box, in pixels from the top left. */
export interface PlacedNode extends GraphNode {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A graph laid out: what comes first at the left. */
export interface LaidGraph {
  width: number;
  height: number;
  nodes: readonly PlacedNode[];
  links: readonly (GraphLink & { path: string })[];
}

const gap = { ranks: 28, nodes: 12 };
const edge = 1;
const room = { least: 96, most: 176 };
/** What the style sheet gives a box: its padding with its border, the height of its lines, and about the width of a letter. */
const box = { padding: 16, line: 17, letter: 6.9 };

/**
 * Lays a graph without circles out from left to right, in columns as wide as there is room for.
 *
 * @param width the room there is, in pixels; the picture is wider only where its columns would be too narrow to read
 */
export function layGraph(nodes: readonly GraphNode[], links: readonly GraphLink[], width: number): LaidGraph {
  const columns = columnsOf(nodes, links);
  const fits = Math.floor((width - 2 * edge - (columns - 1) * gap.ranks) / columns);
  const wide = Math.max(room.least, Math.min(room.most, fits));
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', ranksep: gap.ranks, nodesep: gap.nodes, marginx: edge, marginy: edge, ranker: 'longest-path' });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const node of nodes) graph.setNode(node.id, { width: wide, height: heightOf(node, wide) });
  for (const { from, to } of links) graph.setEdge(from, to);
  layout(graph);
  const placed = nodes.map((node) => {
    const { x = 0, y = 0, width: across = wide, height: high = 0 } = graph.node(node.id);
    return { ...node, x: x - across / 2, y: y - high / 2, width: across, height: high };
  });
  return {
    width: Math.max(0, ...placed.map(({ x }) => x + wide)) + edge,
    height: Math.max(0, ...placed.map(({ y, height }) => y + height)) + edge,
    nodes: placed,
    links: links.map((link) => ({ ...link, path: pathOf(placed, link) })),
  };
}

/** How many columns the longest way takes. */
function columnsOf(nodes: readonly GraphNode[], links: readonly GraphLink[]): number {
  const depths = new Map<string, number>();
  const depthOf = (id: string): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    depths.set(id, 1);
    const depth = 1 + Math.max(0, ...links.filter(({ to }) => to === id).map(({ from }) => depthOf(from)));
    depths.set(id, depth);
    return depth;
  };
  return Math.max(1, ...nodes.map(({ id }) => depthOf(id)));
}

/** The height of a box whose words go over as many lines as they need. */
function heightOf({ label, about }: GraphNode, width: number): number {
  const lines = linesOf(label, width) + (about ? linesOf(about, width) : 0);
  return box.padding + lines * box.line;
}

function linesOf(text: string, width: number): number {
  const most = Math.floor((width - box.padding) / box.letter);
  let lines = 1;
  let taken = 0;
  for (const word of text.split(' ')) {
    if (taken > 0 && taken + 1 + word.length > most) {
      lines += 1;
      taken = 0;
    }
    // A word longer than a line is broken.
    lines += Math.ceil(word.length / most) - 1;
    taken += (taken > 0 ? 1 : 0) + Math.min(word.length, most);
  }
  return lines;
}

/** From the right edge of one box to the left edge of the next, level at both ends. */
function pathOf(placed: readonly PlacedNode[], { from, to }: GraphLink): string {
  const [one, other] = [placed.find(({ id }) => id === from), placed.find(({ id }) => id === to)];
  if (!one || !other) return '';
  const [x1, y1, x2, y2] = [one.x + one.width, one.y + one.height / 2, other.x - 5, other.y + other.height / 2];
  const half = (x1 + x2) / 2;
  return `M${x1} ${y1} C${half} ${y1}, ${half} ${y2}, ${x2} ${y2}`;
}
