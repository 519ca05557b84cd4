/** How high the least words on a wall of so many lines are, in pixels: 24 at 1080 lines, in proportion at others, and never under 20. */
export function wallText(lines: number): number {
  return Math.max(20, (lines * 24) / 1080);
}
