import type { Id } from '@weft/domain';
import type { Network } from '../build/network.ts';
import { boxAround, type Point } from '../layout/point.ts';

/** On which side of the line from `a` to `b` a point lies: above nought on one, below on the other. */
function sideOf(a: Point, b: Point, { x, y }: Point): number {
  return (b.x - a.x) * (y - a.y) - (x - a.x) * (b.y - a.y);
}

/**
 * Whether a point is inside a line that a hand drew, closed by going straight back to where it began. What the line goes round once or more
 * counts (the non-zero winding rule), so a loop drawn over itself takes in as much as a neat one. Nothing is inside fewer than three points.
 */
export function isInside(line: readonly Point[], point: Point): boolean {
  let turns = 0;
  for (const [index, a] of line.entries()) {
    const b = line[(index + 1) % line.length] ?? a;
    if (a.y <= point.y && b.y > point.y && sideOf(a, b, point) > 0) turns += 1;
    else if (b.y <= point.y && a.y > point.y && sideOf(a, b, point) < 0) turns -= 1;
  }
  return turns !== 0;
}

/** The nodes of a network, organisations and hubs, whose middles a line drawn on the map goes round. */
export function lassoed({ nodes }: Network, line: readonly Point[]): Id[] {
  const box = boxAround(line);
  if (!box) return [];
  return nodes.flatMap(({ id, x, y }) => {
    if (x === null || y === null || x < box.left || x > box.right || y < box.top || y > box.bottom) return [];
    return isInside(line, { x, y }) ? [id] : [];
  });
}
