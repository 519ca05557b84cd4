import type { Id } from '@weft/domain';
import type { Disc, Point } from '@weft/network';
import { edgesOf, nodesIn, type Scene } from './scene.ts';

/** The group whose disc a place is on. */
export function discAt({ discs }: Scene, { x, y }: Point): Disc | null {
  return discs.find((disc) => Math.hypot(disc.x - x, disc.y - y) <= disc.radius) ?? null;
}

/** The node nearest to a place, if it is within reach, in the map's units. */
export function nodeAt(scene: Scene, { x, y }: Point, reach: number): Id | null {
  let best = { node: -1, distance: reach };
  for (const node of nodesIn(scene, { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach })) {
    const distance = Math.hypot((scene.x[node] ?? 0) - x, (scene.y[node] ?? 0) - y);
    if (distance <= best.distance) best = { node, distance };
  }
  return scene.nodes[best.node]?.id ?? null;
}

/** The relationship whose line runs nearest to a place, of the lines from what stands in sight, if it is within reach. */
export function lineAt(scene: Scene, { x, y }: Point, reach: number, inSight: readonly number[]): Id | null {
  let best = { edge: -1, distance: reach };
  for (const edge of edgesOf(scene, inSight)) {
    const distance = fromLine(scene, edge, x, y);
    if (distance <= best.distance) best = { edge, distance };
  }
  return scene.edges[best.edge]?.relationshipId ?? null;
}

function fromLine({ x, y, source, target }: Scene, edge: number, px: number, py: number): number {
  const [one, other] = [source[edge] ?? 0, target[edge] ?? 0];
  const [ax, ay] = [x[one] ?? 0, y[one] ?? 0];
  const [across, down] = [(x[other] ?? 0) - ax, (y[other] ?? 0) - ay];
  const long = across * across + down * down;
  const along = long === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * across + (py - ay) * down) / long));
  return Math.hypot(ax + along * across - px, ay + along * down - py);
}
