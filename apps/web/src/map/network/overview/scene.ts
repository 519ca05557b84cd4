import type { Id } from '@weft/domain';
import {
  type Disc,
  discsOf,
  type Group,
  type Link,
  linksOf,
  type Network,
  type NetworkEdge,
  type NetworkNode,
  type Positions,
} from '@weft/network';

/** A part of the map, in its units. */
export interface Region {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A network got ready for looking at any part of it quickly: places in rows of numbers, and what stands in each square. */
export interface Scene {
  nodes: readonly NetworkNode[];
  edges: readonly NetworkEdge[];
  x: Float32Array;
  y: Float32Array;
  /** The ends of each edge, as places in `nodes`. */
  source: Int32Array;
  target: Int32Array;
  /** The place of each node in `nodes`. */
  indexOf: ReadonlyMap<Id, number>;
  /** The edges at each node: those of node `n` stand from `firstAt[n]` to `firstAt[n + 1]` of `edgesAt`. */
  firstAt: Int32Array;
  edgesAt: Int32Array;
  squares: ReadonlyMap<number, readonly number[]>;
  box: Region;
  discs: readonly Disc[];
  links: readonly Link[];
  /** The place in `discs` of the group that each node is in; -1 when it is in none. */
  home: Int32Array;
}

const square = 400;
/** More squares across than any map has. */
const row = 100_000;

function keyOf(x: number, y: number): number {
  return (Math.floor(y / square) + row / 2) * row + Math.floor(x / square) + row / 2;
}

function boxOf(x: Float32Array, y: Float32Array): Region {
  const box = {
    left: Number.POSITIVE_INFINITY,
    top: Number.POSITIVE_INFINITY,
    right: Number.NEGATIVE_INFINITY,
    bottom: Number.NEGATIVE_INFINITY,
  };
  for (let at = 0; at < x.length; at += 1) {
    const [across, down] = [x[at] ?? 0, y[at] ?? 0];
    if (across < box.left) box.left = across;
    if (across > box.right) box.right = across;
    if (down < box.top) box.top = down;
    if (down > box.bottom) box.bottom = down;
  }
  return x.length === 0 ? { left: 0, top: 0, right: 0, bottom: 0 } : box;
}

/** A network at its places, with the groups that it is seen as from far off. */
export function sceneOf({ nodes, edges }: Network, positions: Positions, groups: readonly Group[]): Scene {
  const [x, y] = [new Float32Array(nodes.length), new Float32Array(nodes.length)];
  const indexOf = new Map<Id, number>();
  const squares = new Map<number, number[]>();
  for (const [index, { id }] of nodes.entries()) {
    const place = positions.get(id) ?? { x: 0, y: 0 };
    x[index] = place.x;
    y[index] = place.y;
    indexOf.set(id, index);
    const key = keyOf(place.x, place.y);
    const here = squares.get(key);
    if (here) here.push(index);
    else squares.set(key, [index]);
  }
  const ends = endsOf(edges, nodes.length, indexOf);
  const box = boxOf(x, y);
  const discs = discsOf(groups, positions, { width: box.right - box.left, height: box.bottom - box.top });
  return {
    nodes,
    edges,
    x,
    y,
    ...ends,
    indexOf,
    squares,
    box,
    discs,
    links: linksOf(groups, discs, edges),
    home: homeOf(groups, discs, indexOf),
  };
}

function homeOf(groups: readonly Group[], discs: readonly Disc[], indexOf: ReadonlyMap<Id, number>): Int32Array {
  const home = new Int32Array(indexOf.size).fill(-1);
  const placeOf = new Map(discs.map(({ id }, at) => [id, at]));
  for (const { id, members } of groups)
    for (const member of members) {
      const node = indexOf.get(member);
      if (node !== undefined) home[node] = placeOf.get(id) ?? -1;
    }
  return home;
}

function endsOf(edges: readonly NetworkEdge[], many: number, indexOf: ReadonlyMap<Id, number>) {
  const [source, target] = [new Int32Array(edges.length), new Int32Array(edges.length)];
  const firstAt = new Int32Array(many + 1);
  for (const [index, edge] of edges.entries()) {
    const [one, other] = [indexOf.get(edge.source) ?? 0, indexOf.get(edge.target) ?? 0];
    source[index] = one;
    target[index] = other;
    firstAt[one + 1] = (firstAt[one + 1] ?? 0) + 1;
    firstAt[other + 1] = (firstAt[other + 1] ?? 0) + 1;
  }
  for (let at = 0; at < many; at += 1) firstAt[at + 1] = (firstAt[at + 1] ?? 0) + (firstAt[at] ?? 0);
  const next = firstAt.slice();
  const edgesAt = new Int32Array(2 * edges.length);
  for (let index = 0; index < edges.length; index += 1) {
    for (const end of [source[index] ?? 0, target[index] ?? 0]) {
      edgesAt[next[end] ?? 0] = index;
      next[end] = (next[end] ?? 0) + 1;
    }
  }
  return { source, target, firstAt, edgesAt };
}

/** The nodes that stand in a region, as places in the scene's list. */
export function nodesIn({ squares, x, y }: Scene, { left, top, right, bottom }: Region): number[] {
  const found: number[] = [];
  const take = (here: readonly number[]) => {
    for (const node of here) {
      const [across, down] = [x[node] ?? 0, y[node] ?? 0];
      if (across >= left && across <= right && down >= top && down <= bottom) found.push(node);
    }
  };
  const columns = Math.floor(right / square) - Math.floor(left / square) + 1;
  const rows = Math.floor(bottom / square) - Math.floor(top / square) + 1;
  if (columns * rows > squares.size) for (const here of squares.values()) take(here);
  else
    for (let down = 0; down < rows; down += 1)
      for (let across = 0; across < columns; across += 1) take(squares.get(keyOf(left + across * square, top + down * square)) ?? []);
  return found;
}

/** The edges of some nodes, each once. */
export function edgesOf({ firstAt, edgesAt }: Scene, nodes: Iterable<number>): Set<number> {
  const found = new Set<number>();
  for (const node of nodes) for (let at = firstAt[node] ?? 0; at < (firstAt[node + 1] ?? 0); at += 1) found.add(edgesAt[at] ?? 0);
  return found;
}
