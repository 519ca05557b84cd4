import type { Point } from './point.ts';

/** Something round that has to keep clear of others of its like. */
export interface Round extends Point {
  radius: number;
}

/**
 * Pushes discs off one another, the smaller further, as little as may be, in so many passes at most.
 * @param slack how far two may lie over one another and still count as apart.
 * @returns whether none is over another any more.
 */
export function partDiscs(discs: readonly Round[], passes: number, slack: number): boolean {
  for (let pass = 0; pass < passes; pass += 1) {
    let crowded = false;
    for (const [index, a] of discs.entries()) {
      for (const b of discs.slice(index + 1)) {
        const [across, down] = [b.x - a.x, b.y - a.y];
        const distance = Math.hypot(across, down);
        const short = a.radius + b.radius - distance;
        if (short <= slack) continue;
        crowded = true;
        // Two in one spot part along a direction of their own.
        const way = distance > 0 ? { x: across / distance, y: down / distance } : { x: Math.cos(index), y: Math.sin(index) };
        const share = a.radius / (a.radius + b.radius);
        a.x -= way.x * short * (1 - share);
        a.y -= way.y * short * (1 - share);
        b.x += way.x * short * share;
        b.y += way.y * short * share;
      }
    }
    if (!crowded) return true;
  }
  return false;
}
