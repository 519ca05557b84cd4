/** How long movements last, in milliseconds: no time at all for those who asked for less motion. */
export function motionTime(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 180;
}
