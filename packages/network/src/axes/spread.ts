import type { Point } from '../layout/point.ts';

/** The six ways from one cell of a honeycomb to the next, in the order in which a ring is walked. */
const ways: readonly Point[] = [
  { x: -0.5, y: Math.sqrt(3) / 2 },
  { x: -1, y: 0 },
  { x: -0.5, y: -Math.sqrt(3) / 2 },
  { x: 0.5, y: -Math.sqrt(3) / 2 },
  { x: 1, y: 0 },
  { x: 0.5, y: Math.sqrt(3) / 2 },
];

/** The middles of a honeycomb's first cells, from its own middle outwards, one apart. */
function honeycomb(count: number): Point[] {
  const cells: Point[] = [{ x: 0, y: 0 }];
  for (let ring = 1; cells.length < count; ring += 1) {
    let at: Point = { x: ring, y: 0 };
    for (const way of ways) {
      for (let walked = 0; walked < ring; walked += 1) {
        cells.push(at);
        at = { x: at.x + way.x, y: at.y + way.y };
      }
    }
  }
  return cells.slice(0, count);
}

/** How many rings of a honeycomb are around the middle of one with so many cells. */
function ringsOf(count: number): number {
  let rings = 0;
  while (1 + 3 * rings * (rings + 1) < count) rings += 1;
  return rings;
}

/** Of two neighbours' distance, what their marks take up. */
const close = 0.92;

/**
 * Places for marks that share a spot, none over another, all within a circle around it: the first in its middle, the others around.
 * @param reach the radius of the circle.
 * @param largest how large a mark is while there is room.
 */
export function spreadAround(spot: Point, count: number, reach: number, largest: number): { points: Point[]; r: number } {
  // A ring is one distance of two neighbours further out, and the outermost marks stick out of it by their own radius.
  const apart = Math.min((2 * largest) / close, reach / (ringsOf(count) + close / 2));
  const points = honeycomb(count).map(({ x, y }) => ({ x: spot.x + x * apart, y: spot.y + y * apart }));
  return { points, r: (apart * close) / 2 };
}
