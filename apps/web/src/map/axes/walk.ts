import type { AxisMark } from '@weft/network';
import { type Direction, directions } from '@weft/network';

/** The nearest mark in a direction, what lies straight ahead counting for more; null when there is none. */
export function markTowards(marks: readonly AxisMark[], from: AxisMark, direction: Direction): AxisMark | null {
  const way = directions[direction];
  let best: { mark: AxisMark; cost: number } | null = null;
  for (const mark of marks) {
    const [dx, dy] = [mark.x - from.x, mark.y - from.y];
    const ahead = dx * way.x + dy * way.y;
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
    if (mark === from || ahead <= 0.5) continue;
    const cost = ahead + 2 * aside;
    if (best === null || cost < best.cost) best = { mark, cost };
  }
  return best?.mark ?? null;
}

/** Names a mark: a relationship has one for each side. */
export function markKey({ relationshipId, side }: Pick<AxisMark, 'relationshipId' | 'side'>): string {
  return `${relationshipId} ${side}`;
}
