import type { Id } from '@weft/domain';
import type { Network } from '../build/network.ts';

/** A place on the map, in whole units: about one to a pixel at reading zoom, y growing downwards. */
export interface Point {
  x: number;
  y: number;
}

/** In whole units, and never at minus nought. */
export function wholePoint({ x, y }: Point): Point {
  return { x: Math.round(x) + 0, y: Math.round(y) + 0 };
}

/** Where nodes are, by id. */
export type Positions = ReadonlyMap<Id, Point>;

/** How far apart nodes stand at least, centre to centre: a node of up to 40 units, its label below it, and air. Labels are wider than high. */
export const room = { across: 118, down: 94 } as const;

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The smallest box around points; null around none. */
export function boxAround(points: Iterable<Point>): Box | null {
  let box: Box | null = null;
  for (const { x, y } of points) {
    if (!box) box = { left: x, top: y, right: x, bottom: y };
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

/** The mean of points; of none the middle of the map. */
export function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / Math.max(1, points.length), y: sum.y / Math.max(1, points.length) };
}

/** The positions that a network's nodes already have. */
export function positionsOf(network: Network): Map<Id, Point> {
  return new Map(network.nodes.flatMap(({ id, x, y }) => (x === null || y === null ? [] : [[id, { x, y }]])));
}

/** The network with its nodes at these positions; nodes that are not among them stay as they are. */
export function withPositions(network: Network, positions: Positions): Network {
  return { edges: network.edges, nodes: network.nodes.map((node) => ({ ...node, ...positions.get(node.id) })) };
}
